package jp.annualreview.samples;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jp.annualreview.plan.PlanId;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** {@code _form}: the very hidden sheet that says which form a return was made from. */
final class FormStamp {

	private FormStamp() {
	}

	static void write(XSSFWorkbook workbook, PlanId plan, SampleReturn file, List<String> prefilled) {
		Map<String, String> values = new LinkedHashMap<>();
		values.put("項目", "値");
		values.put("計画ID", plan.value());
		values.put("年度", file.year().toString());
		values.put("担当課", file.department());
		values.put("版", "第1回");
		values.put("様式版", "1");
		values.put("照合値", fingerprint(prefilled));
		XSSFSheet sheet = workbook.createSheet("_form");
		values.forEach((key, value) -> {
			XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
			row.createCell(0).setCellValue(key);
			row.createCell(1).setCellValue(value);
		});
		workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
	}

	private static String fingerprint(List<String> prefilled) {
		try {
			byte[] bytes = String.join("\n", prefilled).getBytes(StandardCharsets.UTF_8);
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
