package jp.annualreview;

import ch.qos.logback.classic.BasicConfigurator;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.core.spi.ContextAwareBase;
import org.slf4j.Logger;

/**
 * Where no program is started, nothing has set up the log: without this it tells all that
 * H2 traces. A file for Logback would also be taken for the program's own.
 */
public final class WarningsOnly extends ContextAwareBase implements Configurator {

	@Override
	public ExecutionStatus configure(LoggerContext log) {
		BasicConfigurator console = new BasicConfigurator();
		console.setContext(log);
		console.configure(log);
		log.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN);
		return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
	}

}
