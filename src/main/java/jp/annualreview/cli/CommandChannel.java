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
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
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

	/** What a stranger may take until the word is known. */
	private static final int PATIENCE = 2_000;

	/** How many may be at that at a time; whoever comes then waits at the door. */
	private static final int STRANGERS = 16;

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

	private final Semaphore strangers = new Semaphore(STRANGERS);

	private final ScheduledExecutorService patience = Executors.newSingleThreadScheduledExecutor((work) -> {
		Thread thread = new Thread(work, "command-patience");
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
				this.strangers.acquire();
				admit();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return;
			}
			catch (IOException | RuntimeException ex) {
				this.strangers.release();
				if (!this.door.isClosed()) {
					logger.error("コマンドを受け付けられません", ex);
				}
			}
		}
	}

	private void admit() throws IOException {
		Socket caller = this.door.accept();
		this.conversations.execute(() -> talk(caller));
	}

	private void talk(Socket caller) {
		try (Socket socket = caller;
				DataInputStream in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
				DataOutputStream out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()))) {
			CommandLink.Command command = greeted(socket, in, out);
			if (known(command.token())) {
				CommandLink.end(out, execute(command, out));
			}
		}
		catch (IOException | RuntimeException ex) {
			logger.info("コマンドの依頼元との接続が切れました: {}", ex.toString());
		}
	}

	/** The socket's own time-out begins anew with each byte. */
	private CommandLink.Command greeted(Socket socket, DataInputStream in, DataOutputStream out) throws IOException {
		Future<?> end = this.patience.schedule(() -> {
			socket.close();
			return null;
		}, PATIENCE, TimeUnit.MILLISECONDS);
		try {
			CommandLink.greet(out);
			return CommandLink.receive(in);
		}
		finally {
			end.cancel(false);
			this.strangers.release();
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
		this.patience.shutdown();
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
