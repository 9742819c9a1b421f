package nl.zaakregie.stuf.server;

import nl.zaakregie.stuf.xml.Limieten;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** Bounds on the XML of a message; see {@link Limieten}. The size of the whole is {@link StufProperties#maximaleOmvang()}. */
@ConfigurationProperties("zaakregie.stuf.limieten")
public record Verwerkingsgrenzen(
        @DefaultValue("60") int diepte,
        @DefaultValue("50000") int elementen,
        @DefaultValue("1000") int onbekend,
        @DefaultValue("60") int attributen,
        @DefaultValue("4096") int attribuutLengte,
        @DefaultValue("1000000") int tekstLengte,
        @DefaultValue("2GB") DataSize document) {

    Limieten alsLimieten() {
        return new Limieten(diepte, elementen, onbekend, attributen, attribuutLengte, tekstLengte, document.toBytes());
    }
}
