package jp.annualreview.grading;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * 達成の記述: finds a sentence that says this year's target was met. Plans, conditions,
 * negations and other years' results say no such thing.
 */
final class AchievementClaim {

	private static final Pattern CLAIM = Pattern.compile(
			"目標(値)?(を|は|も|が)?(すべて|全て)?(達成|クリア)(した|しました|済|できた|できました|し(?=、|て)|しており|となった|となりました|$)|目標(値)?を(上回った|上回りました|超えた|超えました)");

	private static final Pattern NO_CLAIM = Pattern
		.compile("未達|ない|なかった|ません|できず|至ら|とは|場合|ため(に|の)|よう|たい|見込|予定|概ね|おおむね|一部|前年|昨年|来年|次年|翌年|までに|前倒し");

	private AchievementClaim() {
	}

	static Optional<String> in(String text) {
		return Stream.of(text.split("[。\\n！]"))
			.map(String::strip)
			.filter((sentence) -> CLAIM.matcher(sentence).find())
			.filter((sentence) -> !NO_CLAIM.matcher(sentence).find())
			.findFirst();
	}

}
