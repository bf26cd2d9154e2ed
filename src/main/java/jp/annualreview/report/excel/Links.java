package jp.annualreview.report.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jp.annualreview.report.document.Cell;
import jp.annualreview.report.document.Table.Row;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 参照: cells that lead to places of other sheets, joined once every sheet is written. */
final class Links {

	private record Open(XSSFCell cell, String place) {
	}

	private final Set<String> known = new HashSet<>();

	private final Map<String, String> addresses = new HashMap<>();

	private final List<Open> open = new ArrayList<>();

	/** Only places that are on some sheet are led to. */
	static Links of(List<SheetPlan> sheets) {
		Links links = new Links();
		sheets.stream()
			.flatMap((sheet) -> sheet.lists().stream())
			.flatMap((table) -> table.rows())
			.map(Row::places)
			.flatMap(List::stream)
			.forEach(links.known::add);
		return links;
	}

	/** Where a cell leads, if the workbook has the place. */
	Optional<String> of(Cell cell) {
		return cell.leadsTo().filter(this.known::contains);
	}

	void from(XSSFCell cell, String place) {
		this.open.add(new Open(cell, place));
	}

	/** The cell is the place of that name. */
	void at(String place, XSSFCell cell) {
		this.addresses.putIfAbsent(place, "'" + cell.getSheet().getSheetName() + "'!" + cell.getReference());
	}

	void resolve(XSSFWorkbook workbook) {
		for (Open one : this.open) {
			String address = this.addresses.get(one.place());
			if (address != null) {
				XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
				link.setAddress(address);
				one.cell().setHyperlink(link);
			}
		}
	}

}
