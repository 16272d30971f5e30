package io.github.unchaff.frontmatter;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Relation;
import io.github.unchaff.model.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.NonPrintableStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** YAML front matter: what is known of a document, between two lines of dashes. */
public final class FrontMatter {

    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setIndent(4)
            .setIndicatorIndent(2)
            .setWidth(Integer.MAX_VALUE)
            .setSplitLines(false)
            .setMaxSimpleKeyLength(128)
            .setUseUnicodeEncoding(true)
            .setNonPrintableStyle(NonPrintableStyle.ESCAPE)
            .setExplicitRootTag(Optional.empty())
            .build();

    private final List<NodeTuple> entries = new ArrayList<>();

    private FrontMatter() {}

    /** The front matter with its final LF; empty when nothing is known. */
    public static String of(Document document) {
        FrontMatter matter = new FrontMatter();
        matter.put(document);
        return matter.entries.isEmpty() ? "" : "---\n" + matter.yaml() + "---\n";
    }

    private void put(Document document) {
        Metadata metadata = document.metadata();
        put("title", metadata.title());
        put("date", metadata.published());
        put("lastmod", metadata.modified());
        put("authors", names(metadata, Contributor.Role.AUTHOR));
        put("translators", names(metadata, Contributor.Role.TRANSLATOR));
        put(
                "publisher",
                metadata.publisher() == null ? null : metadata.publisher().name());
        put("url", metadata.url());
        put("original", original(metadata));
        put("lang", metadata.language());
        put("rights", metadata.rights());
        put("tags", metadata.tagsWorthShowing());
        put(
                "images",
                document.images().stream()
                        .map(Block.Figure::image)
                        .map(image -> image.url())
                        .distinct()
                        .toList());
    }

    private static List<String> names(Metadata metadata, Contributor.Role role) {
        return metadata.contributors(role).stream().map(Contributor::name).toList();
    }

    private static @Nullable String original(Metadata metadata) {
        return metadata.relations().stream()
                .filter(to -> to.rel() == Relation.Kind.ORIGINAL || to.rel() == Relation.Kind.TRANSLATION_OF)
                .map(Relation::url)
                .findFirst()
                .orElse(null);
    }

    private void put(String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            entries.add(new NodeTuple(scalar(key), scalar(value)));
        }
    }

    /** A time stands without quotes, so that site generators see one. */
    private void put(String key, @Nullable Timestamp time) {
        if (time != null) {
            entries.add(new NodeTuple(scalar(key), new ScalarNode(Tag.STR, time.value(), ScalarStyle.PLAIN)));
        }
    }

    private void put(String key, List<String> values) {
        List<Node> items = new ArrayList<>();
        values.stream().filter(value -> !value.isBlank()).forEach(value -> items.add(scalar(value)));
        if (!items.isEmpty()) {
            entries.add(new NodeTuple(scalar(key), new SequenceNode(Tag.SEQ, items, FlowStyle.BLOCK)));
        }
    }

    private static Node scalar(String value) {
        boolean quoted = FrontMatterScalars.looksLikeAnotherType(value);
        return new ScalarNode(Tag.STR, value, quoted ? ScalarStyle.SINGLE_QUOTED : ScalarStyle.PLAIN);
    }

    private String yaml() {
        Text out = new Text();
        new Dump(SETTINGS).dumpNode(new MappingNode(Tag.MAP, entries, FlowStyle.BLOCK), out);
        return out.text.toString();
    }

    /** Where YAML is written to. */
    private static final class Text implements StreamDataWriter {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void write(String str) {
            text.append(str);
        }

        @Override
        public void write(String str, int off, int len) {
            text.append(str, off, off + len);
        }
    }
}
