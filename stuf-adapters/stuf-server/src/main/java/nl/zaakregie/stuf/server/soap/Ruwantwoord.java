package nl.zaakregie.stuf.server.soap;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import javax.xml.transform.Source;
import org.apache.cxf.databinding.DataWriter;
import org.apache.cxf.databinding.source.SourceDataBinding;
import org.apache.cxf.databinding.source.XMLStreamDataWriter;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.service.model.MessagePartInfo;
import org.codehaus.stax2.XMLStreamWriter2;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is complete XML of our own making: its characters go into the envelope as they are. CXF would parse it
 * and write it again event by event, which for an answer of 30 kB costs as much as making it did.
 */
record Ruwantwoord(InputStream xml) implements Source {

    @Override
    public void setSystemId(String systemId) {
        // there is nothing that it could be relative to
    }

    @Override
    public @Nullable String getSystemId() {
        return null;
    }

    private void schrijf(XMLStreamWriter doel) {
        if (!(doel instanceof XMLStreamWriter2 envelop)) {
            throw new IllegalStateException("de schrijver van de envelop is niet die van Woodstox");
        }
        try (Reader tekst = new InputStreamReader(xml, StandardCharsets.UTF_8)) {
            char[] deel = new char[8 * 1024];
            for (int aantal = tekst.read(deel); aantal >= 0; aantal = tekst.read(deel)) {
                envelop.writeRaw(deel, 0, aantal);
            }
        } catch (IOException | XMLStreamException e) {
            throw new Fault(e);
        }
    }

    /** Reads messages as CXF does, and writes these answers. */
    static final class Binding extends SourceDataBinding {

        @Override
        @SuppressWarnings("unchecked")
        public <T> DataWriter<T> createWriter(Class<T> soort) {
            return soort == XMLStreamWriter.class ? (DataWriter<T>) new Schrijver() : super.createWriter(soort);
        }
    }

    private static final class Schrijver extends XMLStreamDataWriter {

        @Override
        public void write(Object antwoord, @Nullable MessagePartInfo deel, XMLStreamWriter doel) {
            write(antwoord, doel);
        }

        @Override
        public void write(Object antwoord, XMLStreamWriter doel) {
            if (antwoord instanceof Ruwantwoord ruw) {
                ruw.schrijf(doel);
            } else {
                super.write(antwoord, doel);
            }
        }
    }
}
