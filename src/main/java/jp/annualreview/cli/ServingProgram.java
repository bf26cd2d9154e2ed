package jp.annualreview.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** 常駐プログラム in another process, as a command sees it. */
record ServingProgram(ServeAddress address) {

	private static final int PATIENCE = 10_000;

	/** Empty where nobody serves on a data folder, or does not answer yet. */
	static Optional<ServingProgram> of(Path data) {
		return ServeAddress.read(data).map(ServingProgram::new).filter(ServingProgram::answers);
	}

	private boolean answers() {
		try (Socket socket = connect(); DataInputStream in = new DataInputStream(socket.getInputStream())) {
			return CommandLink.greeted(in);
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** Has a command carried out there; its words appear here as they come. */
	int ask(Caller caller, List<String> arguments, OutputStream screen) throws IOException {
		try (Socket socket = connect();
				DataInputStream in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
				DataOutputStream out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()))) {
			if (!CommandLink.greeted(in)) {
				throw new IOException("another program answers at port " + this.address.port());
			}
			CommandLink.send(new CommandLink.Command(this.address.token(), caller, arguments), out);
			socket.setSoTimeout(0);
			return CommandLink.follow(in, screen);
		}
	}

	private Socket connect() throws IOException {
		Socket socket = new Socket();
		try {
			socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), this.address.port()), PATIENCE);
			socket.setSoTimeout(PATIENCE);
			return socket;
		}
		catch (IOException ex) {
			socket.close();
			throw ex;
		}
	}

}
