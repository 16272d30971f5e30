package io.github.unchaff.frontmatter;

import io.github.unchaff.date.DateHints;
import io.github.unchaff.date.DateReading;
import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.frontmatter.FrontMatterYaml.Entry;
import io.github.unchaff.frontmatter.FrontMatterYaml.Scalar;
import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Publisher;
import io.github.unchaff.model.Relation;
import io.github.unchaff.model.Tag;
import io.github.unchaff.model.Timestamp;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.source.Origin;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import io.github.unchaff.url.UrlPolicy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Puts the entries of front matter into metadata. A key we do not know, or know already, is dropped with its value. */
public final class FrontMatterReader {

    private static final String DROPPED_KEY = "front-matter-key";
    private static final String DROPPED_IMAGE = "front-matter-image";

    private final SourceText yaml;
    private final ReadContext context;
    private final Metadata.Builder metadata;
    private final FrontMatterClaims claims;
    private final Set<String> seen = new HashSet<>();
    private final List<Scalar> images = new ArrayList<>();

    /**
     * Reads front matter into metadata; the dashes around it are markup.
     *
     * @param block where it is in the text
     * @return null when it is no front matter after all; if it is not even YAML, that is reported
     */
    public static @Nullable FrontMatterReader read(
            FrontMatterBlock block, SourceText text, ReadContext context, Metadata.Builder metadata) {
        try {
            FrontMatterYaml.Parsed parsed =
                    FrontMatterYaml.parse(text.value().substring(block.yamlStart(), block.yamlEnd()));
            if (parsed == null) {
                return null;
            }
            FrontMatterReader reader =
                    new FrontMatterReader(text.slice(block.yamlStart(), block.yamlEnd()), context, metadata);
            reader.read(parsed);
            context.claims().markup(text.slice(0, block.yamlStart()).origin());
            context.claims()
                    .markup(text.slice(block.yamlEnd(), block.bodyStart()).origin());
            return reader;
        } catch (YamlEngineException e) {
            context.report(
                    CoreCode.BAD_FRONT_MATTER,
                    text.slice(0, block.bodyStart()).origin(),
                    "the front matter is not valid YAML; kept as text");
            return null;
        }
    }

    private FrontMatterReader(SourceText yaml, ReadContext context, Metadata.Builder metadata) {
        this.yaml = yaml;
        this.context = context;
        this.metadata = metadata;
        this.claims = new FrontMatterClaims(yaml, context.claims());
    }

    private void read(FrontMatterYaml.Parsed parsed) {
        claims.syntax(parsed.scalars());
        parsed.entries().forEach(this::entry);
    }

    /** Settles the list of images, once it is known which are in the body. */
    public void images(Set<String> inBody) {
        for (Scalar image : images) {
            if (inBody.contains(image.text())) {
                claims.moved(image, Field.IMAGES);
            } else {
                claims.removed(image.start(), image.end(), DROPPED_IMAGE);
            }
        }
    }

    private void entry(Entry entry) {
        context.step();
        String key = entry.key().text().strip().toLowerCase(Locale.ROOT);
        List<Scalar> values = entry.values();
        if (values == null || !FrontMatterBlock.KEYS.contains(key) || !seen.add(name(key))) {
            claims.removed(entry.key().start(), entry.end(), DROPPED_KEY);
            return;
        }
        claims.key(entry.key());
        switch (key) {
            case "title" -> one(values, value -> text(value, Field.TITLE, metadata::title));
            case "date" -> one(values, value -> time(value, Field.PUBLISHED, metadata::published));
            case "lastmod" -> one(values, value -> time(value, Field.MODIFIED, metadata::modified));
            case "author", "authors" -> all(values, value -> contributor(value, Contributor.Role.AUTHOR));
            case "translator", "translators" -> all(values, value -> contributor(value, Contributor.Role.TRANSLATOR));
            case "publisher" ->
                one(
                        values,
                        value -> text(value, Field.PUBLISHER, name -> metadata.publisher(new Publisher(name, null))));
            case "url" -> one(values, value -> url(value, Field.URL, metadata::url));
            case "original" ->
                one(
                        values,
                        value -> url(
                                value,
                                Field.RELATIONS,
                                url -> metadata.relation(new Relation(Relation.Kind.ORIGINAL, url, null, null))));
            case "lang" -> one(values, value -> text(value, Field.LANGUAGE, metadata::language));
            case "rights" -> one(values, value -> text(value, Field.RIGHTS, metadata::rights));
            case "images" -> images.addAll(values);
            default -> tags(values);
        }
    }

    /** Tags have three names, and each may stand beside the others. */
    private static String name(String key) {
        return key.equals("author") ? "authors" : key.equals("translator") ? "translators" : key;
    }

    private void one(List<Scalar> values, Consumer<Scalar> take) {
        for (int i = 0; i < values.size(); i++) {
            if (i == 0) {
                all(values.subList(0, 1), take);
            } else {
                claims.removed(values.get(i).start(), values.get(i).end(), DROPPED_KEY);
            }
        }
    }

    private void all(List<Scalar> values, Consumer<Scalar> take) {
        for (Scalar value : values) {
            if (value.text().isBlank()
                    || value.text().equals("~")
                    || value.text().equals("null")) {
                claims.understood(value);
            } else {
                take.accept(value);
            }
        }
    }

    private void text(Scalar scalar, Field field, Consumer<String> set) {
        set.accept(Whitespace.strip(scalar.text()));
        claims.moved(scalar, field);
    }

    private void contributor(Scalar scalar, Contributor.Role role) {
        text(scalar, Field.CONTRIBUTORS, name -> metadata.contributor(Contributor.of(name, role)));
    }

    private void tags(List<Scalar> values) {
        BiConsumer<Scalar, String> add = (scalar, name) -> {
            if (!name.isBlank()) {
                metadata.tag(Whitespace.strip(name), Tag.Kind.CATEGORY);
            }
        };
        for (Scalar value : values) {
            if (values.size() == 1 && value.text().indexOf(',') >= 0) {
                List.of(value.text().split(",", -1)).forEach(name -> add.accept(value, name));
                claims.moved(value, value.text().replace(",", ""), Field.TAGS);
            } else {
                all(List.of(value), scalar -> {
                    add.accept(scalar, scalar.text());
                    claims.moved(scalar, Field.TAGS);
                });
            }
        }
    }

    private void url(Scalar scalar, Field field, Consumer<String> set) {
        String url = UrlPolicy.link(scalar.text());
        if (url == null) {
            context.report(
                    CoreCode.UNSAFE_URL,
                    yaml.slice(scalar.start(), scalar.end()).origin(),
                    "an address in the front matter may not be linked; dropped");
            claims.removed(scalar.start(), scalar.end(), "unsafe-address");
            return;
        }
        set.accept(url);
        if (url.equals(scalar.text())) {
            claims.moved(scalar, field);
        } else {
            claims.understood(scalar);
        }
    }

    private void time(Scalar scalar, Field field, Consumer<Timestamp> set) {
        String text = Whitespace.collapse(scalar.text());
        Origin place = yaml.slice(scalar.start(), scalar.end()).origin();
        DateReading reading = context.dates().read(text, place, DateHints.NONE);
        Timestamp time = reading.time();
        if (time == null) {
            if (reading instanceof DateReading.NoDate) {
                context.report(
                        CoreCode.BAD_DATE, place, "no date could be read from '" + text + "' in the front matter");
            }
            claims.removed(scalar.start(), scalar.end(), "unreadable-date");
            return;
        }
        set.accept(time.because("front matter: " + text));
        claims.moved(scalar, field);
    }
}
