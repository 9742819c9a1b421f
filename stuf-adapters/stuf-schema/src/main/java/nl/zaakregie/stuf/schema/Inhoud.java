package nl.zaakregie.stuf.schema;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/**
 * Content of a document. The bytes are not in this object: the reader puts them aside and gives a {@link Inhoudbron};
 * the writer streams them from there. The XML text only holds a mark while reading or writing.
 */
@XmlType(name = "Inhoud", namespace = "http://www.egem.nl/StUF/StUF0301")
@XmlAccessorType(XmlAccessType.NONE)
public class Inhoud extends StufElement {

    @XmlValue
    private @Nullable String merk;

    @XmlAttribute(name = "bestandsnaam", namespace = "http://www.egem.nl/StUF/StUF0301")
    private @Nullable String bestandsnaam;

    @XmlAttribute(name = "contentType", namespace = "http://www.w3.org/2005/05/xmlmime")
    private @Nullable String contentType;

    private @Nullable Inhoudbron bron;

    /** Mark that stands in the XML for the content; only reader and writer use it. */
    public @Nullable String getMerk() {
        return merk;
    }

    public void setMerk(@Nullable String merk) {
        this.merk = merk;
    }

    /** Absent for a nil or empty element. */
    public @Nullable Inhoudbron getBron() {
        return bron;
    }

    public void setBron(@Nullable Inhoudbron bron) {
        this.bron = bron;
    }

    public @Nullable String getBestandsnaam() {
        return bestandsnaam;
    }

    public void setBestandsnaam(@Nullable String bestandsnaam) {
        this.bestandsnaam = bestandsnaam;
    }

    public @Nullable String getContentType() {
        return contentType;
    }

    public void setContentType(@Nullable String contentType) {
        this.contentType = contentType;
    }
}
