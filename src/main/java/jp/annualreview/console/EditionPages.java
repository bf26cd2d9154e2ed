package jp.annualreview.console;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.annualreview.finding.SubmissionStatus;
import jp.annualreview.job.BoardTable;
import jp.annualreview.job.DepartmentBoard;
import jp.annualreview.job.EditionShelf;
import jp.annualreview.job.FindingBoard;
import jp.annualreview.job.ItemViews;
import jp.annualreview.job.NothingToReviewException;
import jp.annualreview.ledger.EditionKey;
import jp.annualreview.plan.Edition;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.PlanId;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 提出状況, 指摘 and 報告書 of an edition. */
@Page
class EditionPages {

	private final DepartmentBoard board;

	private final FindingBoard findings;

	private final EditionShelf shelf;

	private final ItemViews items;

	EditionPages(DepartmentBoard board, FindingBoard findings, EditionShelf shelf, ItemViews items) {
		this.board = board;
		this.findings = findings;
		this.shelf = shelf;
		this.items = items;
	}

	@GetMapping("/board/{plan}/{year}/{edition}")
	String board(@PathVariable PlanId plan, @PathVariable FiscalYear year, @PathVariable Edition edition, Model model)
			throws IOException {
		EditionKey key = key(plan, year, edition, model);
		BoardTable table = table(key);
		model.addAttribute("board", table);
		model.addAttribute("counts", counts(table));
		model.addAttribute("deadline", table.deadline().map(Object::toString).orElse("計画台帳の「会議」にありません"));
		return "board";
	}

	@GetMapping("/findings/{plan}/{year}/{edition}")
	String findings(@PathVariable PlanId plan, @PathVariable FiscalYear year, @PathVariable Edition edition,
			Model model) throws IOException {
		model.addAttribute("departments", this.findings.of(key(plan, year, edition, model)));
		model.addAttribute("known", this.items.all(plan, year).stream().map((view) -> view.item().number()).toList());
		return "findings";
	}

	@GetMapping("/reports/{plan}/{year}/{edition}")
	String reports(@PathVariable PlanId plan, @PathVariable FiscalYear year, @PathVariable Edition edition, Model model)
			throws IOException {
		EditionKey key = key(plan, year, edition, model);
		List<String> files = this.shelf.files(key);
		model.addAttribute("closed", this.shelf.closed(key));
		model.addAttribute("files",
				files.stream()
					.filter((file) -> !file.startsWith("feedback/"))
					.map(ShelfFile::of)
					.sorted(Comparator.comparingInt(ShelfFile::rank).thenComparing(ShelfFile::path))
					.toList());
		model.addAttribute("feedback", files.stream().filter((file) -> file.startsWith("feedback/")).count());
		return "reports";
	}

	@GetMapping("/files/{plan}/{year}/{edition}/{*path}")
	ResponseEntity<Resource> file(@PathVariable PlanId plan, @PathVariable FiscalYear year,
			@PathVariable Edition edition, @PathVariable String path, @RequestParam Optional<String> download,
			Model model) throws IOException {
		Path file = this.shelf.file(key(plan, year, edition, model), path.substring(1))
			.orElseThrow(NotThereException::new);
		return ShelfFile.of(path.substring(1)).answer(new FileSystemResource(file), download.isPresent());
	}

	private BoardTable table(EditionKey key) throws IOException {
		try {
			return this.board.table(key.plan(), key.year(), Optional.of(key.edition()), Optional.empty());
		}
		catch (NothingToReviewException ex) {
			throw new NotThereException();
		}
	}

	private static Map<String, Long> counts(BoardTable table) {
		Map<String, Long> counts = new LinkedHashMap<>();
		for (SubmissionStatus status : SubmissionStatus.values()) {
			counts.put(status.label(), table.submissions().stream().filter((one) -> one.status() == status).count());
		}
		return counts;
	}

	private static EditionKey key(PlanId plan, FiscalYear year, Edition edition, Model model) {
		EditionKey key = new EditionKey(plan, year, edition);
		model.addAttribute("key", key);
		return key;
	}

}
