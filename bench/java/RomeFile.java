import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.SyndFeedOutput;
import com.rometools.rome.io.XmlReader;
import java.io.BufferedInputStream;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** One feed into one Atom file with Rome, as plainly as it can be done; with one argument it is only parsed. */
public final class RomeFile {

    private RomeFile() {}

    /** Runs. */
    public static void main(String[] args) throws Exception {
        SyndFeed feed;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(args[0])))) {
            feed = new SyndFeedInput().build(new XmlReader(in));
        }
        System.err.println(feed.getEntries().size() + " entries");
        if (args.length > 1) {
            feed.setFeedType("atom_1.0");
            feed.setEncoding("UTF-8");
            try (Writer out = Files.newBufferedWriter(Path.of(args[1]), StandardCharsets.UTF_8)) {
                new SyndFeedOutput().output(feed, out);
            }
        }
    }
}
