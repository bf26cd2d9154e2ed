package jp.annualreview.console;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Objects;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.buf.ByteChunk;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * 本文の受取り: takes a form whole before anybody looks at it, within a time and a size. The
 * server's own time-out begins anew with each byte, so that one byte now and then would
 * hold a connection for ever. Whoever is too slow is cut off without an answer.
 */
class SlowBodyValve extends ValveBase {

	private static final int MOST = 64 * 1024;

	private final Duration patience;

	SlowBodyValve(Duration patience) {
		super(true);
		this.patience = patience;
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		if (isFiles(request) || !hasBody(request)) {
			getNext().invoke(request, response);
			if (isFiles(request) && request.getSessionInternal(false) == null) {
				// Files of a stranger, who has been answered and now may not dawdle.
				taken(request, response, Long.MAX_VALUE, new ByteArrayOutputStream());
			}
			return;
		}
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		if (taken(request, response, MOST, body)) {
			ByteChunk whole = new ByteChunk();
			whole.setBytes(body.toByteArray(), 0, body.size());
			request.getCoyoteRequest().action(ActionCode.REQ_SET_BODY_REPLAY, whole);
			getNext().invoke(request, response);
		}
	}

	/**
	 * Whether the body came in time and was not too large; else the connection is closed.
	 */
	private boolean taken(Request request, Response response, long most, ByteArrayOutputStream body) {
		long end = System.nanoTime() + this.patience.toNanos();
		long length = 0;
		Piece piece = new Piece();
		try {
			for (int count = 0; count >= 0; count = request.getCoyoteRequest().doRead(piece)) {
				length += count;
				if (length > most || System.nanoTime() > end) {
					return cutOff(response);
				}
				if (most == MOST && count > 0) {
					piece.appendTo(body, count);
				}
			}
			return true;
		}
		catch (IOException ex) {
			return cutOff(response);
		}
	}

	private static boolean cutOff(Response response) {
		response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, new IOException("body too slow or too large"));
		return false;
	}

	private static boolean hasBody(Request request) {
		return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
	}

	private static boolean isFiles(Request request) {
		return Objects.requireNonNullElse(request.getContentType(), "").startsWith("multipart/");
	}

	/** What has come of a body at one time. */
	private static final class Piece implements ApplicationBufferHandler {

		private ByteBuffer bytes = ByteBuffer.allocate(0);

		void appendTo(ByteArrayOutputStream body, int count) {
			byte[] read = new byte[count];
			this.bytes.get(read);
			body.writeBytes(read);
		}

		@Override
		public void setByteBuffer(ByteBuffer buffer) {
			this.bytes = buffer;
		}

		@Override
		public ByteBuffer getByteBuffer() {
			return this.bytes;
		}

		@Override
		public void expand(int size) {
		}

	}

}
