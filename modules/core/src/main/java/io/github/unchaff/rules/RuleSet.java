package io.github.unchaff.rules;

import io.github.unchaff.byline.Credits;
import io.github.unchaff.byline.CreditsFile;
import io.github.unchaff.data.DataFile;
import io.github.unchaff.data.Example;
import io.github.unchaff.data.Fault;
import io.github.unchaff.data.FaultyDataException;
import io.github.unchaff.image.CaptionFile;
import io.github.unchaff.image.ImageWords;
import io.github.unchaff.site.Site;
import io.github.unchaff.site.SiteFile;
import io.github.unchaff.site.SiteKey;
import io.github.unchaff.site.Sites;
import io.github.unchaff.url.UrlUnwrapper;
import io.github.unchaff.url.WrapperFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules that are data: what ships with the toolkit, and what a user adds. What ships is read when it is first asked for.
 * Immutable and thread-safe.
 */
public final class RuleSet {

    private static final RuleSet STANDARD = new RuleSet(Sites.standard(), null, null);

    private final Sites sites;
    private final @Nullable CreditsFile ownCredits;
    private final @Nullable Credits credits;
    private final @Nullable WrapperFile ownWrappers;
    private final @Nullable UrlUnwrapper wrappers;

    private RuleSet(Sites sites, @Nullable CreditsFile ownCredits, @Nullable WrapperFile ownWrappers) {
        this.sites = sites;
        this.ownCredits = ownCredits;
        this.credits = ownCredits == null ? null : Credits.of(List.of(CreditsFile.shipped(), ownCredits));
        this.ownWrappers = ownWrappers;
        this.wrappers = ownWrappers == null ? null : UrlUnwrapper.with(ownWrappers);
    }

    /** What ships with the toolkit. */
    public static RuleSet standard() {
        return STANDARD;
    }

    /**
     * What ships with the toolkit, and the files of a folder, which count before it. Their examples are not run.
     *
     * @param folder the folder with files {@code HOST.yaml}, {@code everywhere.yaml}, {@code credits.yaml}, {@code wrappers.yaml}
     * @param name the folder as messages name it
     * @throws FaultyDataException when a file is wrong; it names everything that is wrong with any
     */
    public static RuleSet with(Path folder, String name) throws IOException, FaultyDataException {
        RuleFolder read = RuleFolder.read(folder, name);
        return new RuleSet(Sites.with(read.sites()), read.credits(), read.wrappers());
    }

    /** What is known of publishers. */
    public Sites sites() {
        return sites;
    }

    /** What is known of the publisher of an address, whatever it is wrapped in. */
    public Site site(@Nullable String url) {
        return sites.forUrl(url == null ? null : addresses().unwrap(url));
    }

    /** What is known of credits lines. */
    public Credits credits() {
        return credits == null ? Credits.standard() : credits;
    }

    /** What is known of wrapped addresses. */
    public UrlUnwrapper addresses() {
        return wrappers == null ? UrlUnwrapper.standard() : wrappers;
    }

    /** All files in use: publishers, with what holds for each of them first; then credits, captions and addresses. */
    public List<RuleFile> files() {
        List<RuleFile> files = new ArrayList<>();
        sites.files().forEach(file -> files.add(of(file)));
        files.add(of(CreditsFile.shipped()));
        if (ownCredits != null) {
            files.add(of(ownCredits));
        }
        files.add(captions());
        files.add(of(WrapperFile.shipped()));
        if (ownWrappers != null) {
            files.add(of(ownWrappers));
        }
        return files;
    }

    private static RuleFile of(SiteFile file) {
        List<Fault> faults = new ArrayList<>();
        List<Example> examples = file.examples(faults);
        faults.addAll(file.untested(examples));
        return new RuleFile(
                file.id(),
                file.names().isEmpty() ? null : file.names().getFirst().value(),
                file.file(),
                Stream.concat(file.hosts().stream(), file.names().stream()).toList(),
                file.patterns().size() + file.selectors().size(),
                file.patterns().stream()
                        .map(pattern -> new RulePattern(
                                pattern.source().place(),
                                pattern.key().id(),
                                pattern.source().value(),
                                pattern.pattern(),
                                pattern.key().shape() != SiteKey.Shape.ENDING))
                        .toList(),
                examples,
                faults);
    }

    private RuleFile of(CreditsFile file) {
        List<Fault> faults = new ArrayList<>();
        List<Example> examples = file.examples(credits(), faults);
        int labels = file.roles().size();
        return new RuleFile(CreditsFile.NAME, null, file.file(), List.of(), labels, List.of(), examples, faults);
    }

    private static RuleFile captions() {
        CaptionFile file = CaptionFile.shipped();
        List<Fault> faults = new ArrayList<>();
        List<Example> examples = file.examples(ImageWords.standard(), faults);
        return new RuleFile(
                CaptionFile.NAME, null, file.file(), List.of(), file.entries(), List.of(), examples, faults);
    }

    private RuleFile of(WrapperFile file) {
        List<Example> examples = file.examples().stream()
                .map(example -> new Example(
                        example.place(),
                        example.entry(),
                        example.from(),
                        example.to(),
                        () -> unwrapped(example.from())))
                .toList();
        return new RuleFile(
                WrapperFile.NAME, null, file.file(), List.of(), file.entries(), List.of(), examples, List.of());
    }

    private String unwrapped(String url) {
        String once = addresses().unwrap(url);
        String twice = addresses().unwrap(once);
        return once.equals(twice) ? once : once + ", and of that " + twice;
    }

    /**
     * This set, if every example of the user's own files holds, and every expression in them has one.
     *
     * @throws FaultyDataException when not; it names everything that is wrong
     */
    public RuleSet tested() throws FaultyDataException {
        Stream<RuleFile> own = sites.own().stream().map(RuleSet::of);
        own = ownCredits == null ? own : Stream.concat(own, Stream.of(of(ownCredits)));
        own = ownWrappers == null ? own : Stream.concat(own, Stream.of(of(ownWrappers)));
        List<Fault> broken = own.flatMap(file -> file.broken().stream()).toList();
        if (!broken.isEmpty()) {
            throw new FaultyDataException(broken);
        }
        return this;
    }

    private List<DataFile> texts() {
        List<DataFile> texts = new ArrayList<>(sites.texts());
        texts.add(CreditsFile.shipped().file());
        texts.add(CaptionFile.shipped().file());
        texts.add(WrapperFile.shippedFile());
        if (ownCredits != null) {
            texts.add(ownCredits.file());
        }
        if (ownWrappers != null) {
            texts.add(ownWrappers.file());
        }
        return texts;
    }

    /** A fingerprint of all files in use, 64 hex digits: another when any of them is another. */
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (DataFile file : texts()) {
                String name = file.name().substring(file.name().lastIndexOf('/') + 1);
                digest.update((name + "\n" + file.text() + "\0").getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
