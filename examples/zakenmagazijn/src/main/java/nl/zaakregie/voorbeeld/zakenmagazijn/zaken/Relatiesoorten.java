package nl.zaakregie.voorbeeld.zakenmagazijn.zaken;

import java.util.Objects;
import nl.zaakregie.stuf.rgbz.Betrokkene;
import nl.zaakregie.stuf.rgbz.Rol;
import nl.zaakregie.stuf.rgbz.Tijdvak;
import nl.zaakregie.stuf.rgbz.Zaakobject;
import nl.zaakregie.stuf.rgbz.Zaakrelatie;
import nl.zaakregie.stuf.rgbz.Zaakstatus;
import nl.zaakregie.voorbeeld.zakenmagazijn.opslag.Wijziging;
import org.jspecify.annotations.Nullable;

/** The four kinds of relation of a zaak that a message can change. */
final class Relatiesoorten {

    static final Relatiesoort<Rol> ROLLEN = new Rollen();
    static final Relatiesoort<Zaakobject> OBJECTEN = new Objecten();
    static final Relatiesoort<Zaakrelatie> ANDERE_ZAKEN = new AndereZaken();
    static final Relatiesoort<Zaakstatus> STATUSSEN = new Statussen();

    private Relatiesoorten() {}

    /** A role without omschrijving means any role of that kind which the party has. */
    private static boolean gelijkOfOngenoemd(@Nullable String bekend, @Nullable String genoemd) {
        return genoemd == null || genoemd.equals(bekend);
    }

    private static final class Rollen implements Relatiesoort<Rol> {

        @Override
        public boolean zelfde(Rol bekend, Rol genoemd) {
            return bekend.soort() == genoemd.soort() && Betrokkenen.zelfde(bekend.betrokkene(), genoemd.betrokkene());
        }

        @Override
        public Rol aangevuld(Rol bekend, Rol nieuw) {
            Wijziging wijziging = new Wijziging(nieuw.rest());
            return new Rol(
                    bekend.soort(),
                    betrokkene(bekend, nieuw),
                    wijziging.van("code", nieuw.code(), bekend.code()),
                    wijziging.van("omschrijving", nieuw.omschrijving(), bekend.omschrijving()),
                    wijziging.van("toelichting", nieuw.toelichting(), bekend.toelichting()),
                    wijziging.vanGroep(
                            "afwijkendCorrespondentieAdres",
                            nieuw.correspondentieadres(),
                            bekend.correspondentieadres()),
                    wijziging.vanGroep(
                            "afwijkendBuitenlandsCorrespondentieAdres",
                            nieuw.correspondentieadresBuitenland(),
                            bekend.correspondentieadresBuitenland()),
                    Perioden.gewijzigd(bekend.tijdvak(), nieuw.tijdvak()),
                    wijziging.extraElementen(nieuw.extraElementen(), bekend.extraElementen()),
                    wijziging.vanGroep("heeftAlsAanspreekpunt", nieuw.aanspreekpunt(), bekend.aanspreekpunt()),
                    bekend.rest().bijgewerkt(nieuw.rest()));
        }

        /** Who is the same stays as known: a party is never changed through a zaak (StUF 03.01). */
        private static @Nullable Betrokkene betrokkene(Rol bekend, Rol nieuw) {
            return nieuw.betrokkene() == null || Betrokkenen.zelfde(bekend.betrokkene(), nieuw.betrokkene())
                    ? bekend.betrokkene()
                    : nieuw.betrokkene();
        }

        @Override
        public @Nullable Tijdvak tijdvak(Rol rol) {
            return rol.tijdvak();
        }

        @Override
        public Rol gedurende(Rol rol, @Nullable Tijdvak tijdvak) {
            return tijdvak == null ? rol : rol.gedurende(tijdvak);
        }

        @Override
        public String element() {
            return "rol van een betrokkene";
        }
    }

    private static final class Objecten implements Relatiesoort<Zaakobject> {

        @Override
        public boolean zelfde(Zaakobject bekend, Zaakobject genoemd) {
            return Betrokkenen.zelfde(bekend.inhoud(), genoemd.inhoud())
                    && gelijkOfOngenoemd(bekend.omschrijving(), genoemd.omschrijving());
        }

        @Override
        public Zaakobject aangevuld(Zaakobject bekend, Zaakobject nieuw) {
            return new Zaakobject(
                    bekend.inhoud(),
                    new Wijziging(nieuw.rest()).van("omschrijving", nieuw.omschrijving(), bekend.omschrijving()),
                    Perioden.gewijzigd(bekend.tijdvak(), nieuw.tijdvak()),
                    bekend.rest().bijgewerkt(nieuw.rest()));
        }

        @Override
        public @Nullable Tijdvak tijdvak(Zaakobject object) {
            return object.tijdvak();
        }

        @Override
        public Zaakobject gedurende(Zaakobject object, @Nullable Tijdvak tijdvak) {
            return tijdvak == null ? object : object.gedurende(tijdvak);
        }

        @Override
        public String element() {
            return "heeftBetrekkingOp";
        }
    }

    private static final class AndereZaken implements Relatiesoort<Zaakrelatie> {

        @Override
        public boolean zelfde(Zaakrelatie bekend, Zaakrelatie genoemd) {
            return bekend.soort() == genoemd.soort() && bekend.identificatie().equals(genoemd.identificatie());
        }

        @Override
        public Zaakrelatie aangevuld(Zaakrelatie bekend, Zaakrelatie nieuw) {
            return new Zaakrelatie(
                    bekend.soort(),
                    bekend.identificatie(),
                    nieuw.omschrijving() == null ? bekend.omschrijving() : nieuw.omschrijving(),
                    nieuw.zaaktype() == null ? bekend.zaaktype() : nieuw.zaaktype(),
                    Perioden.gewijzigd(bekend.tijdvak(), nieuw.tijdvak()),
                    bekend.rest().bijgewerkt(nieuw.rest()));
        }

        @Override
        public @Nullable Tijdvak tijdvak(Zaakrelatie relatie) {
            return relatie.tijdvak();
        }

        @Override
        public Zaakrelatie gedurende(Zaakrelatie relatie, @Nullable Tijdvak tijdvak) {
            return new Zaakrelatie(
                    relatie.soort(),
                    relatie.identificatie(),
                    relatie.omschrijving(),
                    relatie.zaaktype(),
                    tijdvak,
                    relatie.rest());
        }

        @Override
        public String element() {
            return "relatie met een andere zaak";
        }
    }

    /** A status has no end: the next one takes its place. Type and moment make it unique. */
    private static final class Statussen implements Relatiesoort<Zaakstatus> {

        @Override
        public boolean zelfde(Zaakstatus bekend, Zaakstatus genoemd) {
            return Statusvolgorde.zelfdeType(bekend.type(), genoemd.type())
                    && (genoemd.datumGezet() == null || Objects.equals(bekend.datumGezet(), genoemd.datumGezet()));
        }

        @Override
        public Zaakstatus aangevuld(Zaakstatus bekend, Zaakstatus nieuw) {
            Wijziging wijziging = new Wijziging(nieuw.rest());
            return new Zaakstatus(
                    bekend.type(),
                    wijziging.van("toelichting", nieuw.toelichting(), bekend.toelichting()),
                    wijziging.van("datumStatusGezet", nieuw.datumGezet(), bekend.datumGezet()),
                    null,
                    wijziging.vanGroep("isGezetDoor", nieuw.gezetDoor(), bekend.gezetDoor()),
                    bekend.rest().bijgewerkt(nieuw.rest()));
        }

        @Override
        public @Nullable Tijdvak tijdvak(Zaakstatus status) {
            return null;
        }

        @Override
        public Zaakstatus gedurende(Zaakstatus status, @Nullable Tijdvak tijdvak) {
            return status;
        }

        @Override
        public String element() {
            return "heeft (status)";
        }
    }
}
