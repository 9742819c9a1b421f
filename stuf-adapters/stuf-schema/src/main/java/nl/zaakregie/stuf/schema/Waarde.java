package nl.zaakregie.stuf.schema;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/** A simple value: text with the attributes that say how to take it. */
@XmlType(name = "Waarde", namespace = "http://www.egem.nl/StUF/StUF0301")
@XmlAccessorType(XmlAccessType.NONE)
public class Waarde extends StufElement {

    private static final String STUF = "http://www.egem.nl/StUF/StUF0301";

    @XmlValue
    private @Nullable String value;

    @XmlAttribute(name = "indOnvolledigeDatum", namespace = STUF)
    private @Nullable String indOnvolledigeDatum;

    @XmlAttribute(name = "metagegeven", namespace = STUF)
    private @Nullable String metagegeven;

    @XmlAttribute(name = "exact", namespace = STUF)
    private @Nullable String exact;

    public static Waarde van(String tekst) {
        Waarde waarde = new Waarde();
        waarde.value = tekst;
        return waarde;
    }

    /** Text as received; empty text for nil and for an empty element. */
    public @Nullable String getValue() {
        return value;
    }

    public void setValue(@Nullable String value) {
        this.value = value;
    }

    public @Nullable String getIndOnvolledigeDatum() {
        return indOnvolledigeDatum;
    }

    public void setIndOnvolledigeDatum(@Nullable String indOnvolledigeDatum) {
        this.indOnvolledigeDatum = indOnvolledigeDatum;
    }

    public @Nullable String getMetagegeven() {
        return metagegeven;
    }

    public void setMetagegeven(@Nullable String metagegeven) {
        this.metagegeven = metagegeven;
    }

    public @Nullable String getExact() {
        return exact;
    }

    public void setExact(@Nullable String exact) {
        this.exact = exact;
    }
}
