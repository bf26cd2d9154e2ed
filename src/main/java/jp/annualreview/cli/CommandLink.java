package jp.annualreview.cli;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What goes between a command and the serving process: a greeting, the word, the command;
 * then pieces of text as they are said, and the exit code.
 */
final class CommandLink {

	private static final String GREETING = "annual-review 1";

	private static final int MOST_ARGUMENTS = 10_000;

	private static final int TEXT = 1;

	private static final int END = 2;

	private CommandLink() {
	}

	/** A command as it is sent. */
	record Command(String token, Caller caller, List<String> arguments) {

		Command {
			arguments = List.copyOf(arguments);
		}

	}

	static void greet(DataOutputStream out) throws IOException {
		out.writeUTF(GREETING);
		out.flush();
	}

	/** Whether the other end is this program; a port may have passed to another one. */
	static boolean greeted(DataInputStream in) throws IOException {
		return in.readUTF().equals(GREETING);
	}

	static void send(Command command, DataOutputStream out) throws IOException {
		out.writeUTF(command.token());
		out.writeUTF(command.caller().user());
		out.writeUTF(command.caller().directory().toString());
		out.writeBoolean(command.caller().terminal());
		out.writeInt(command.arguments().size());
		for (String argument : command.arguments()) {
			out.writeUTF(argument);
		}
		out.flush();
	}

	static Command receive(DataInputStream in) throws IOException {
		String token = in.readUTF();
		Caller caller = new Caller(in.readUTF(), Path.of(in.readUTF()), in.readBoolean());
		int count = in.readInt();
		if (count < 0 || count > MOST_ARGUMENTS) {
			throw new IOException("arguments: " + count);
		}
		List<String> arguments = new ArrayList<>();
		for (int index = 0; index < count; index++) {
			arguments.add(in.readUTF());
		}
		return new Command(token, caller, arguments);
	}

	static void end(DataOutputStream out, int exitCode) throws IOException {
		out.writeByte(END);
		out.writeInt(exitCode);
		out.flush();
	}

	/** Passes on what is said until the exit code comes. */
	static int follow(DataInputStream in, OutputStream screen) throws IOException {
		while (in.readByte() == TEXT) {
			screen.write(in.readNBytes(in.readInt()));
			screen.flush();
		}
		return in.readInt();
	}

	/** Text for the other end. */
	static OutputStream text(DataOutputStream out) {
		return new Pieces(out);
	}

	/** Each piece says how long it is. */
	private static final class Pieces extends OutputStream {

		private final DataOutputStream out;

		private Pieces(DataOutputStream out) {
			this.out = out;
		}

		@Override
		public void write(int single) throws IOException {
			write(new byte[] { (byte) single }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			this.out.writeByte(TEXT);
			this.out.writeInt(length);
			this.out.write(bytes, offset, length);
		}

		@Override
		public void flush() throws IOException {
			this.out.flush();
		}

	}

}
