package jp.annualreview.plan;

import java.util.List;
import java.util.Optional;

/**
 * 部署.
 *
 * @param collective 種別=総称: a collective name, not an office of its own
 * @param answeredBy 回答課 that answers for a collective name
 * @param successor 後継 after a reorganisation
 */
public record Department(String name, boolean collective, List<String> answeredBy, List<String> aliases,
		Optional<FiscalYear> from, Optional<FiscalYear> to, Optional<String> successor) {

	public Department {
		answeredBy = List.copyOf(answeredBy);
		aliases = List.copyOf(aliases);
	}

}
