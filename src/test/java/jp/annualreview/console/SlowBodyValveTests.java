package jp.annualreview.console;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A sender who dawdles holds up nobody, and not for ever. */
class SlowBodyValveTests {

	@TempDir
	private Path folder;

	private final Tomcat server = new Tomcat();

	@BeforeEach
	void start() throws Exception {
		this.server.setBaseDir(this.folder.toString());
		this.server.setPort(0);
		this.server.getConnector().getProtocolHandler().setExecutor(new VirtualThreadExecutor("test-"));
		this.server.getEngine().getPipeline().addValve(new SlowBodyValve(Duration.ofSeconds(1)));
		StandardContext context = (StandardContext) this.server.addContext("", this.folder.toString());
		Tomcat.addServlet(context, "echo", new Echo());
		context.addServletMappingDecoded("/", "echo");
		this.server.start();
	}

	@AfterEach
	void stop() throws Exception {
		this.server.stop();
		this.server.destroy();
	}

	private static final class Echo extends HttpServlet {

		private static final long serialVersionUID = 1L;

		@Override
		protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
			response.getWriter().write("<" + request.getParameter("a") + "," + request.getParameter("b") + ">");
		}

	}

	@Test
	void aFormArrivesAsItWasSent() throws IOException {
		try (Socket socket = send("/?a=1", 5, "b=two")) {
			assertThat(answer(socket)).startsWith("HTTP/1.1 200").contains("<1,two>");
		}
	}

	@Test
	void threeHundredSlowOnesHoldUpNobodyAndAreCutOff() throws Exception {
		List<Socket> slow = new ArrayList<>();
		for (int number = 0; number < 300; number++) {
			slow.add(send("/", 60_000, "a="));
		}
		try (Socket other = send("/", 3, "a=1")) {
			assertThat(answer(other)).contains("<1,null>");
		}
		for (Socket socket : slow) {
			drip(socket);
			assertThat(answer(socket)).isEmpty();
			socket.close();
		}
	}

	@Test
	void whatIsTooLargeForAFormIsNotWaitedFor() throws IOException {
		try (Socket socket = send("/", 70_000, "a=" + "x".repeat(69_998))) {
			assertThat(answer(socket)).isEmpty();
		}
	}

	/** A byte now and then, which keeps the server's own time-out from passing. */
	private static void drip(Socket socket) {
		try {
			for (int number = 0; number < 200; number++) {
				socket.getOutputStream().write('x');
				socket.getOutputStream().flush();
				Thread.sleep(10);
			}
		}
		catch (IOException | InterruptedException ex) {
			// Cut off, as it should be.
		}
	}

	private Socket send(String path, int length, String body) throws IOException {
		Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.server.getConnector().getLocalPort());
		socket.setSoTimeout(20_000);
		socket.getOutputStream()
			.write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
					+ "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + length + "\r\n\r\n"
					+ body)
				.getBytes(StandardCharsets.US_ASCII));
		return socket;
	}

	private static String answer(Socket socket) {
		try {
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			return "";
		}
	}

}
