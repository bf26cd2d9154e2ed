package jp.annualreview.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 常駐プログラムの受付: takes the commands of other processes while this one holds the data folder,
 * from this computer only and from those only who may read the folder.
 */
final class CommandChannel implements AutoCloseable {

	/** Carries out a command and gives its exit code. */
	@FunctionalInterface
	interface Commands {

		int execute(Caller caller, PrintWriter out, String... arguments);

	}

	private static final Logger logger = LoggerFactory.getLogger(CommandChannel.class);

	private static final int PATIENCE = 10_000;

	private static final int FAREWELL = 10;

	private final Path data;

	private final Commands commands;

	private final ServerSocket door;

	private final String token;

	private final ExecutorService conversations = Executors.newCachedThreadPool((work) -> {
		Thread thread = new Thread(work, "command");
		thread.setDaemon(true);
		return thread;
	});

	private CommandChannel(Path data, Commands commands, ServerSocket door, String token) {
		this.data = data;
		this.commands = commands;
		this.door = door;
		this.token = token;
	}

	static CommandChannel open(Path data, Commands commands) throws IOException {
		byte[] token = new byte[32];
		new SecureRandom().nextBytes(token);
		ServerSocket door = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
		CommandChannel channel = new CommandChannel(data, commands, door, HexFormat.of().formatHex(token));
		channel.conversations.execute(channel::listen);
		new ServeAddress(door.getLocalPort(), channel.token).write(data);
		return channel;
	}

	private void listen() {
		while (!this.door.isClosed()) {
			try {
				Socket caller = this.door.accept();
				this.conversations.execute(() -> talk(caller));
			}
			catch (IOException | RuntimeException ex) {
				if (!this.door.isClosed()) {
					logger.error("コマンドを受け付けられません", ex);
				}
			}
		}
	}

	private void talk(Socket caller) {
		try (Socket socket = caller;
				DataInputStream in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
				DataOutputStream out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()))) {
			socket.setSoTimeout(PATIENCE);
			CommandLink.greet(out);
			CommandLink.Command command = CommandLink.receive(in);
			if (known(command.token())) {
				CommandLink.end(out, execute(command, out));
			}
		}
		catch (IOException | RuntimeException ex) {
			logger.info("コマンドの依頼元との接続が切れました: {}", ex.toString());
		}
	}

	/**
	 * What is said to somebody who has gone is lost; the command goes on all the same.
	 */
	private int execute(CommandLink.Command command, DataOutputStream out) {
		PrintWriter screen = new PrintWriter(CommandLink.text(out), true, StandardCharsets.UTF_8);
		logger.info("{} さんのコマンド: {}", command.caller().user(), String.join(" ", command.arguments()));
		int exitCode = this.commands.execute(command.caller(), screen, command.arguments().toArray(String[]::new));
		screen.flush();
		return exitCode;
	}

	private boolean known(String word) {
		return MessageDigest.isEqual(word.getBytes(StandardCharsets.UTF_8),
				this.token.getBytes(StandardCharsets.UTF_8));
	}

	/** Takes no more commands and lets those under way say their last words. */
	@Override
	public void close() throws IOException {
		Files.deleteIfExists(ServeAddress.file(this.data));
		this.door.close();
		this.conversations.shutdown();
		try {
			if (!this.conversations.awaitTermination(FAREWELL, TimeUnit.SECONDS)) {
				logger.warn("終わっていないコマンドがあります");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
