package nl.zaakregie.stuf.schema;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyAttribute;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlTransient;
import java.util.HashMap;
import java.util.Map;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/**
 * Superclass of all generated classes: the attributes that StUF allows on any element, and xsi:nil.
 *
 * <p>An element that is absent is {@code null}; one that is nil is an object with {@link #isNil()}, whose attributes
 * (verwerkingssoort, noValue) are kept. Values are text as received: leading zeros and 16-digit moments survive.
 * Attributes that we do not know are kept in {@link #getOverigeAttributen()}.
 */
@XmlTransient
@XmlAccessorType(XmlAccessType.NONE)
public abstract class StufElement {

    /**
     * Stands for the namespace of xsi:nil while JAXB works; reader and writer of stuf-core translate it. JAXB itself
     * would make a nil element in a list a {@code null} and lose its attributes.
     */
    public static final String NIL = "urn:zaakregie:stuf:nil";

    private static final String STUF = "http://www.egem.nl/StUF/StUF0301";

    @XmlAttribute(name = "nil", namespace = NIL)
    private @Nullable String nil;

    @XmlAttribute(name = "noValue", namespace = STUF)
    private @Nullable String noValue;

    @XmlAttribute(name = "entiteittype", namespace = STUF)
    private @Nullable String entiteit;

    @XmlAttribute(name = "verwerkingssoort", namespace = STUF)
    private @Nullable String verwerkingssoort;

    @XmlAttribute(name = "functie", namespace = STUF)
    private @Nullable String berichtfunctie;

    @XmlAttribute(name = "scope", namespace = STUF)
    private @Nullable String reikwijdte;

    @XmlAttribute(name = "sleutelVerzendend", namespace = STUF)
    private @Nullable String sleutelVerzendend;

    @XmlAnyAttribute
    private @Nullable Map<QName, String> overigeAttributen;

    public boolean isNil() {
        return "true".equals(nil) || "1".equals(nil);
    }

    public void setNil(boolean leeg) {
        this.nil = leeg ? "true" : null;
    }

    /** Reason of being empty, as text: suppliers use values outside the list. */
    public @Nullable String getNoValue() {
        return noValue;
    }

    public void setNoValue(@Nullable String noValue) {
        this.noValue = noValue;
    }

    /** {@code StUF:entiteittype}: the mnemonic, such as ZAK or ZAKBTRINI. */
    public @Nullable String getEntiteit() {
        return entiteit;
    }

    public void setEntiteit(@Nullable String entiteit) {
        this.entiteit = entiteit;
    }

    public @Nullable String getVerwerkingssoort() {
        return verwerkingssoort;
    }

    public void setVerwerkingssoort(@Nullable String verwerkingssoort) {
        this.verwerkingssoort = verwerkingssoort;
    }

    /** {@code StUF:functie} of an object in a free message: entiteit, update, selectie or antwoord. */
    public @Nullable String getBerichtfunctie() {
        return berichtfunctie;
    }

    public void setBerichtfunctie(@Nullable String berichtfunctie) {
        this.berichtfunctie = berichtfunctie;
    }

    /** {@code StUF:scope}: how much of the object is asked for. */
    public @Nullable String getReikwijdte() {
        return reikwijdte;
    }

    public void setReikwijdte(@Nullable String reikwijdte) {
        this.reikwijdte = reikwijdte;
    }

    public @Nullable String getSleutelVerzendend() {
        return sleutelVerzendend;
    }

    public void setSleutelVerzendend(@Nullable String sleutelVerzendend) {
        this.sleutelVerzendend = sleutelVerzendend;
    }

    /** Live map of all other attributes, those of StUF with a rare use included. */
    public Map<QName, String> getOverigeAttributen() {
        if (overigeAttributen == null) {
            overigeAttributen = new HashMap<>();
        }
        return overigeAttributen;
    }
}
