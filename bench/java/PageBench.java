import io.github.unchaff.Conversion;
import io.github.unchaff.Converter;
import io.github.unchaff.ConverterOptions;
import io.github.unchaff.source.Source;
import io.github.unchaff.write.MarkdownWriter;
import io.github.unchaff.write.WriteOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.ToIntFunction;
import org.jsoup.Jsoup;

/**
 * Takes the articles out of pages, by turns with each of the tools that are there, and prints what each took of the thread's CPU
 * time. Arguments: warm-up rounds, measured rounds, files. A line a tool: name, median over the rounds of milliseconds a page,
 * characters it wrote a page. Peers are found by {@link Peer}.
 */
public final class PageBench {

    /** Another tool; a service, so that this compiles without any. */
    public interface Peer {
        String name();

        /** Gives how many characters the article has. */
        int article(String html);
    }

    private record PageFile(String name, byte[] bytes, String text) {}

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Converter CONVERTER = Converter.standard();
    private static final MarkdownWriter WRITER = new MarkdownWriter();

    private PageBench() {}

    public static void main(String[] arguments) throws IOException {
        int warm = Integer.parseInt(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        List<PageFile> pages = new ArrayList<>();
        for (String path : Arrays.asList(arguments).subList(2, arguments.length)) {
            byte[] bytes = Files.readAllBytes(Path.of(path));
            pages.add(new PageFile(path, bytes, new String(bytes, StandardCharsets.UTF_8)));
        }
        Map<String, ToIntFunction<PageFile>> tools = new LinkedHashMap<>();
        tools.put("jsoup parse", page -> Jsoup.parse(page.text).childNodeSize());
        tools.put("Unchaff to Markdown", PageBench::unchaff);
        for (Peer peer : ServiceLoader.load(Peer.class)) {
            tools.put(peer.name(), page -> peer.article(page.text));
        }
        Map<String, List<Double>> millis = new LinkedHashMap<>();
        Map<String, Long> sizes = new LinkedHashMap<>();
        for (int round = 0; round < warm + rounds; round++) {
            boolean measured = round >= warm;
            tools.forEach((name, tool) -> {
                long size = 0;
                long begin = THREADS.getCurrentThreadCpuTime();
                for (PageFile page : pages) {
                    size += tool.applyAsInt(page);
                }
                double each = (THREADS.getCurrentThreadCpuTime() - begin) / 1e6 / pages.size();
                sizes.put(name, size / pages.size());
                if (measured) {
                    millis.computeIfAbsent(name, none -> new ArrayList<>()).add(each);
                }
            });
        }
        millis.forEach((name, times) -> {
            times.sort(null);
            System.out.println(name + "\t" + String.format(Locale.ROOT, "%.3f", times.get(times.size() / 2)) + "\t"
                    + sizes.get(name));
        });
    }

    private static int unchaff(PageFile page) {
        if (!(CONVERTER.convert(new Source(page.name, page.bytes), ConverterOptions.DEFAULT)
                instanceof Conversion.Converted converted)) {
            return 0;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            WRITER.write(List.of(converted), WriteOptions.DEFAULT, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }
}
