package nl.zaakregie.stuf;

import java.util.Locale;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/** The wire facts of one service; built up step by step in {@link StufService}. */
record Binding(
        StufVersie versie,
        QName root,
        QName antwoordRoot,
        String actie,
        Berichtcode berichtcode,
        PortType portType,
        @Nullable String entiteittype,
        @Nullable String functie) {

    static Binding van(StufVersie versie, String naam, Berichtcode berichtcode, PortType portType) {
        return new Binding(
                versie,
                new QName(versie.naamruimte(), naam),
                root(Berichtcode.BV03),
                naam,
                berichtcode,
                portType,
                null,
                null);
    }

    static QName root(Berichtcode berichtcode) {
        return new QName(Naamruimte.STUF, berichtcode.code() + "Bericht");
    }

    Binding antwoord(StufVersie antwoordVersie, String naam) {
        QName antwoord = new QName(antwoordVersie.naamruimte(), naam);
        return new Binding(versie, root, antwoord, actie, berichtcode, portType, entiteittype, functie);
    }

    /** The answer is a Bv02: processed, nothing more to say. */
    Binding bevestigd() {
        return new Binding(versie, root, root(Berichtcode.BV02), actie, berichtcode, portType, entiteittype, functie);
    }

    Binding actie(String naam) {
        return new Binding(versie, root, antwoordRoot, naam, berichtcode, portType, entiteittype, functie);
    }

    Binding entiteit(String mnemonic) {
        String hoofdletters = mnemonic.toUpperCase(Locale.ROOT);
        return new Binding(versie, root, antwoordRoot, actie, berichtcode, portType, hoofdletters, functie);
    }

    Binding functie(String naam) {
        return new Binding(versie, root, antwoordRoot, actie, berichtcode, portType, entiteittype, naam);
    }
}
