package jp.annualreview.report.html;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import jp.annualreview.report.ReportWriter;
import jp.annualreview.report.document.Document;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * 進捗状況報告書.html. What it needs stands in the file: it loads nothing and may lie anywhere.
 */
final class HtmlReportWriter implements ReportWriter {

	private static final String TEMPLATES = "jp/annualreview/report/html/";

	private final TemplateEngine templates = templates();

	@Override
	public String step() {
		return "report-html";
	}

	@Override
	public void write(Document document, Path folder) throws IOException {
		Context context = new Context(Locale.JAPAN,
				Map.of("document", document, "cover", document.cover(), "page", new WebPage(document)));
		try (Writer out = Files.newBufferedWriter(folder.resolve("進捗状況報告書.html"))) {
			this.templates.process("page", context, out);
		}
	}

	private static TemplateEngine templates() {
		ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver(HtmlReportWriter.class.getClassLoader());
		files.setPrefix(TEMPLATES);
		files.setSuffix(".html");
		files.setCharacterEncoding("UTF-8");
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolver(files);
		return engine;
	}

}
