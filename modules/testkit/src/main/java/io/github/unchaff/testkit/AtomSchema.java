package io.github.unchaff.testkit;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The RELAX NG schema of RFC 4287, Appendix B. */
public final class AtomSchema {

    private AtomSchema() {}

    /**
     * What is wrong with a feed, one line each; empty if it is valid.
     *
     * @throws AssertionError if it is not even well-formed
     */
    public static List<String> violations(String xml) {
        List<String> found = new ArrayList<>();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new Collector(found));
        ValidationDriver driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        String schema =
                Objects.requireNonNull(AtomSchema.class.getResource("atom.rnc")).toString();
        try {
            if (!driver.loadSchema(new InputSource(schema))) {
                throw new AssertionError("the schema itself is wrong: " + found);
            }
            driver.validate(new InputSource(new StringReader(xml)));
        } catch (SAXException | IOException e) {
            throw new AssertionError("not well-formed: " + e.getMessage(), e);
        }
        return found;
    }

    private record Collector(List<String> found) implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            error(e);
        }

        @Override
        public void error(SAXParseException e) {
            found.add(e.getLineNumber() + ": " + e.getMessage());
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
