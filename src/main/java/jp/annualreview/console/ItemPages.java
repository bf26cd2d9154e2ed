package jp.annualreview.console;

import java.util.List;

import jp.annualreview.job.ItemView;
import jp.annualreview.job.ItemViews;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.ItemNumber;
import jp.annualreview.plan.PlanId;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 取組事項: how each result came about, year by year. */
@Page
class ItemPages {

	private final ItemViews items;

	ItemPages(ItemViews items) {
		this.items = items;
	}

	@GetMapping("/items/{plan}/{year}")
	String items(@PathVariable PlanId plan, @PathVariable FiscalYear year, Model model) {
		List<ItemView> all = this.items.all(plan, year);
		model.addAttribute("plan", plan.value());
		model.addAttribute("year", year);
		model.addAttribute("items", all.stream().map(ItemLine::of).toList());
		return "items";
	}

	/** A number may hold any sign, so it is no part of the path. */
	@GetMapping("/items/{plan}/{year}/item")
	String item(@PathVariable PlanId plan, @PathVariable FiscalYear year, @RequestParam String no, Model model) {
		if (no.isBlank()) {
			throw new NotThereException();
		}
		ItemView view = this.items.of(plan, year, new ItemNumber(no)).orElseThrow(NotThereException::new);
		model.addAttribute("plan", plan.value());
		model.addAttribute("year", year);
		model.addAttribute("item", view);
		model.addAttribute("line", ItemLine.of(view));
		model.addAttribute("indicators", view.indicators().stream().map(IndicatorView::of).toList());
		return "item";
	}

}
