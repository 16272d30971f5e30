package io.github.unchaff.markdown.flexmark;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** The flexmark parsers: CommonMark with tables, strikethrough and footnotes. */
final class Parsers {

    private static final Parser ALL = make(true);
    private static final Parser WITHOUT_HTML_BLOCKS = make(false);

    private Parsers() {}

    static Parser of(boolean htmlBlocks) {
        return htmlBlocks ? ALL : WITHOUT_HTML_BLOCKS;
    }

    private static Parser make(boolean htmlBlocks) {
        MutableDataSet options = new MutableDataSet();
        options.setFrom(ParserEmulationProfile.COMMONMARK_0_29);
        options.set(Parser.EXTENSIONS, List.of(TablesExtension.create()));
        options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false);
        options.set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false);
        options.set(Parser.HTML_BLOCK_PARSER, htmlBlocks);
        // GFM 4.10: one header row, as many delimiters as columns, no joined cells, no caption.
        options.set(TablesExtension.MIN_HEADER_ROWS, 1);
        options.set(TablesExtension.MAX_HEADER_ROWS, 1);
        options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
        options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
        options.set(TablesExtension.COLUMN_SPANS, false);
        options.set(TablesExtension.APPEND_MISSING_COLUMNS, false);
        options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, false);
        options.set(TablesExtension.WITH_CAPTION, false);
        return Parser.builder(options)
                .customBlockParserFactory(new FootnoteDefinitionParser.Factory())
                .linkRefProcessorFactory(new FootnoteReferences.Factory())
                .customInlineParserFactory(InlineParsing::new)
                // Not there by itself beside another parser of inlines.
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                .customDelimiterProcessor(Emphases.asterisks())
                .customDelimiterProcessor(Emphases.underscores())
                .customDelimiterProcessor(Emphases.tildes())
                .build();
    }
}
