package jp.annualreview.console;

/** 操作画面 was to be opened to others without encryption. */
public class ConsoleAddressException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	ConsoleAddressException(String address) {
		super("操作画面を " + address + " で開くことはできません。このコンピューターの外から使えるようにするには、"
				+ "data/settings.yml に TLS の設定（server.ssl.*）を加えてください。"
				+ "このコンピューターだけで使うときは annualreview.console.address を 127.0.0.1 にしてください。");
	}

}
