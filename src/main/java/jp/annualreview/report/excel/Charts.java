package jp.annualreview.report.excel;

import java.util.HexFormat;

import jp.annualreview.workbook.SheetPalette;
import jp.annualreview.workbook.Styles;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColorRgbBinary;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;

/**
 * グラフ: what all charts share. A workbook written by POI has no theme, so fonts and fills
 * are said outright; without them bars are drawn invisible.
 */
final class Charts {

	private static final int HUNDREDTHS = 100;

	private Charts() {
	}

	static XSSFChart create(XSSFSheet sheet, int left, int top, int right, int bottom) {
		XSSFChart chart = sheet.createDrawingPatriarch()
			.createChart(sheet.createDrawingPatriarch().createAnchor(0, 0, 0, 0, left, top, right, bottom));
		CTChartSpace space = chart.getCTChartSpace();
		(space.isSetRoundedCorners() ? space.getRoundedCorners() : space.addNewRoundedCorners()).setVal(false);
		chart.setAutoTitleDeleted(true);
		lettering(space.isSetTxPr() ? space.getTxPr() : space.addNewTxPr(), 9, SheetPalette.INK);
		return chart;
	}

	/** What is not said of a point by itself has no label. */
	static void noLabels(CTDLbls labels) {
		labels.addNewShowLegendKey().setVal(false);
		labels.addNewShowVal().setVal(false);
		labels.addNewShowCatName().setVal(false);
		labels.addNewShowSerName().setVal(false);
		labels.addNewShowPercent().setVal(false);
		labels.addNewShowBubbleSize().setVal(false);
	}

	static void lettering(CTTextBody body, int points, String ink) {
		if (body.getBodyPr() == null) {
			body.addNewBodyPr();
		}
		CTTextParagraph paragraph = (body.sizeOfPArray() > 0) ? body.getPArray(0) : body.addNewP();
		CTTextCharacterProperties run = (paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr())
			.addNewDefRPr();
		run.setSz(points * HUNDREDTHS);
		run.addNewSolidFill().addNewSrgbClr().setVal(HexFormat.of().parseHex(ink));
		run.addNewLatin().setTypeface(Styles.FONT);
		run.addNewEa().setTypeface(Styles.FONT);
	}

	static XDDFShapeProperties filled(String fill, String edge) {
		XDDFShapeProperties shape = new XDDFShapeProperties();
		shape.setFillProperties(solid(fill));
		XDDFLineProperties line = new XDDFLineProperties(solid(edge));
		line.setWidth(0.75);
		shape.setLineProperties(line);
		return shape;
	}

	/** A broken edge, which a black-and-white print tells from a whole one. */
	static XDDFShapeProperties brokenly(String fill, String edge) {
		XDDFShapeProperties shape = filled(fill, edge);
		shape.getLineProperties().setPresetDash(new XDDFPresetLineDash(PresetLineDash.SYSTEM_DASH));
		return shape;
	}

	static XDDFShapeProperties line(String colour, boolean dashed) {
		XDDFLineProperties line = new XDDFLineProperties(solid(colour));
		line.setWidth(2.0);
		line.setPresetDash(new XDDFPresetLineDash(dashed ? PresetLineDash.DASH : PresetLineDash.SOLID));
		XDDFShapeProperties shape = new XDDFShapeProperties();
		shape.setLineProperties(line);
		return shape;
	}

	static XDDFSolidFillProperties solid(String colour) {
		return new XDDFSolidFillProperties(new XDDFColorRgbBinary(HexFormat.of().parseHex(colour)));
	}

}
