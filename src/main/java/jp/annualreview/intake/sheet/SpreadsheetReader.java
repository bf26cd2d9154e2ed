package jp.annualreview.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import jp.annualreview.intake.Opening;
import jp.annualreview.intake.RawWorkbook;
import jp.annualreview.intake.ReadingStalledException;
import jp.annualreview.intake.WorkbookReader;

/**
 * Reads the bytes of a file once and works on that copy only, so the input cannot change
 * and the hash is of what was read. The format is told by the bytes, never by the name.
 */
final class SpreadsheetReader implements WorkbookReader {

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private final Limits limits;

	SpreadsheetReader(Limits limits) {
		this.limits = limits;
	}

	@Override
	public Opening open(Path path, String file) {
		try {
			return new Opening.Opened(read(path, file));
		}
		catch (ReadingStalledException ex) {
			throw ex;
		}
		catch (Refusal refusal) {
			return new Opening.Refused(refusal.finding(file));
		}
		catch (Throwable failure) {
			// The libraries throw anything at all on damaged files; only a dying JVM goes
			// on.
			if (failure instanceof VirtualMachineError error && !(failure instanceof StackOverflowError)) {
				throw error;
			}
			return new Opening.Refused(Refusal.unreadable().finding(file));
		}
	}

	private RawWorkbook read(Path path, String file) throws IOException {
		Budget budget = new Budget(this.limits, new Watchdog(file, SpreadsheetReader::processorNanos));
		byte[] bytes = bytes(path, budget);
		Contents contents = contents(bytes, file, budget);
		return new RawWorkbook(file, sha256(bytes), contents.modified(), contents.macros(), contents.sheets());
	}

	private Contents contents(byte[] bytes, String file, Budget budget) throws IOException {
		return switch (FileKind.of(bytes)) {
			case EMPTY -> throw Refusal.empty();
			case ZIP -> new ZipPackage(bytes, budget).contents();
			case OLE2 -> new OleFile(bytes, budget).contents();
			case OLD_BIFF -> throw Refusal.unsupported("古い形式のExcelファイル（Excel 95以前）");
			case HTML -> throw Refusal.webPage();
			case SPREADSHEET_ML -> throw Refusal.unsupported("XMLスプレッドシート2003形式");
			case XML -> throw Refusal.notSpreadsheet("XML文書");
			case PDF -> throw Refusal.notSpreadsheet("PDF");
			case IMAGE -> throw Refusal.notSpreadsheet("画像");
			case RTF -> throw Refusal.notSpreadsheet("リッチテキスト");
			case OTHER -> new CsvFile(bytes, file, budget).contents();
		};
	}

	private byte[] bytes(Path path, Budget budget) {
		if (!Files.isRegularFile(path)) {
			throw Refusal.unreachable();
		}
		try (InputStream in = Files.newInputStream(path)) {
			budget.fileBytes(Files.size(path));
			// One byte more than allowed shows a file that grew while it was read.
			byte[] bytes = in.readNBytes((int) this.limits.fileBytes() + 1);
			budget.fileBytes(bytes.length);
			return bytes;
		}
		catch (IOException ex) {
			throw Refusal.unreachable();
		}
	}

	/** What this thread has used of a processor: a busy machine makes no file slow. */
	private static long processorNanos() {
		return THREADS.isCurrentThreadCpuTimeSupported() ? THREADS.getCurrentThreadCpuTime() : 0;
	}

	private static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
