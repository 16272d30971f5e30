import net.dankito.readability4j.Readability4J;

/** Mozilla's Readability for the JVM. */
public final class Readability4JPeer implements PageBench.Peer {
    @Override
    public String name() {
        return "readability4j";
    }

    @Override
    public int article(String html) {
        String text = new Readability4J("https://example.org/", html).parse().getTextContent();
        return text == null ? 0 : text.length();
    }
}
