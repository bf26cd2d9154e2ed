package jp.annualreview.intake.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A compound file: an .xls workbook, an encrypted OOXML workbook, or something else. */
final class OleFile {

	private static final Map<String, String> OTHER_DOCUMENTS = Map.of("WordDocument", "Word文書", "PowerPoint Document",
			"PowerPointの資料", "__properties_version1.0", "Outlookのメール");

	/**
	 * Rights management by its names in [MS-OFFCRYPTO], of OOXML and of old workbooks.
	 */
	private static final List<String> RIGHTS = List.of("DRMEncrypted", "\tDRM");

	/** 秘密度ラベル, beside a package that may have a password. */
	private static final List<String> LABEL = List.of("LabelInfo");

	private static final int DEEPEST = 5;

	private static final int MOST_ROUNDS = 1_000_000;

	private final byte[] bytes;

	private final Budget budget;

	OleFile(byte[] bytes, Budget budget) {
		this.bytes = bytes;
		this.budget = budget;
	}

	Contents contents() throws IOException {
		try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(this.bytes))) {
			DirectoryNode root = files.getRoot();
			if (holdsAny(root, RIGHTS)) {
				throw Refusal.labelled();
			}
			if (root.hasEntry(Decryptor.DEFAULT_POIFS_ENTRY)) {
				return new ZipPackage(decrypted(files, root), this.budget).contents();
			}
			Optional<String> stream = XlsWorkbook.streamName(root);
			if (stream.isPresent()) {
				return new XlsWorkbook(root, stream.get(), this.budget).contents();
			}
			throw otherDocument(root);
		}
		catch (EncryptedDocumentException ex) {
			throw Refusal.encrypted();
		}
		catch (OldExcelFormatException ex) {
			throw Refusal.unsupported("古い形式のExcelファイル（Excel 95以前）");
		}
	}

	private static boolean holdsAny(DirectoryNode root, List<String> names) {
		return names.stream().anyMatch((name) -> holds(root, name, 0));
	}

	private static Refusal locked(DirectoryNode root) {
		return holdsAny(root, LABEL) ? Refusal.labelled() : Refusal.encrypted();
	}

	private static boolean holds(DirectoryNode folder, String name, int depth) {
		for (Entry entry : folder) {
			if (entry.getName().startsWith(name)
					|| (depth < DEEPEST && entry instanceof DirectoryNode inner && holds(inner, name, depth + 1))) {
				return true;
			}
		}
		return false;
	}

	private static Refusal otherDocument(DirectoryNode root) {
		if (root.hasEntry("Book") || root.hasEntry("BOOK")) {
			return Refusal.unsupported("古い形式のExcelファイル（Excel 95以前）");
		}
		return OTHER_DOCUMENTS.entrySet()
			.stream()
			.filter((document) -> root.hasEntry(document.getKey()))
			.findFirst()
			.map((document) -> Refusal.notSpreadsheet(document.getValue()))
			.orElseGet(() -> Refusal.notSpreadsheet("Excel以外のOffice文書"));
	}

	/**
	 * A workbook with protected structure is encrypted with a password everybody knows.
	 */
	private byte[] decrypted(POIFSFileSystem files, DirectoryNode root) throws IOException {
		try {
			EncryptionInfo encryption = new EncryptionInfo(files);
			Decryptor decryptor = Decryptor.getInstance(encryption);
			// Excel hashes 100,000 times; the file may ask for billions.
			if (encryption.getVerifier().getSpinCount() > MOST_ROUNDS
					|| !decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
				throw locked(root);
			}
			try (InputStream in = decryptor.getDataStream(root)) {
				return in.readAllBytes();
			}
		}
		catch (GeneralSecurityException ex) {
			throw locked(root);
		}
	}

}
