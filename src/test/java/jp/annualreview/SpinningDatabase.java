package jp.annualreview;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;

import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;

/** The real program, whose database stops answering as soon as the returns are taken. */
final class SpinningDatabase {

	private SpinningDatabase() {
	}

	public static void main(String[] arguments) {
		Thread.ofPlatform().daemon().start(SpinningDatabase::spin);
		AnnualReviewApplication.main(arguments);
	}

	private static void spin() {
		Path data = Path.of(System.getProperty("annualreview.data"));
		Path log = data.resolve("logs/annualreview.log");
		try {
			while (Files.notExists(log) || !Files.readString(log).contains("提出ファイルの確定 完了")) {
				Thread.sleep(10);
			}
			Connection connection = DriverManager
				.getConnection("jdbc:h2:file:" + data.resolve("db/annualreview") + ";DB_CLOSE_ON_EXIT=FALSE", "sa", "");
			MVStore store = ((SessionLocal) connection.unwrap(JdbcConnection.class).getSession()).getDatabase()
				.getStore()
				.getMvStore();
			// A new version would be the end of it; whoever is under way may bring one
			// more.
			store.setAutoCommitDelay(0);
			while (true) {
				spin(store);
			}
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * What a file that could not grow leaves in H2 2.4: a version counted out once too
	 * often, for which every later statement looks for ever.
	 */
	private static void spin(MVStore store) {
		MVStore.TxCounter version = store.registerVersionUsage();
		store.deregisterVersionUsage(version);
		store.deregisterVersionUsage(version);
	}

}
