package nl.zaakregie.stuf.rgbz;

import java.util.List;
import nl.zaakregie.stuf.waarde.OnvolledigeDatum;
import nl.zaakregie.stuf.waarde.StufTijdstip;
import nl.zaakregie.stuf.waarde.StufWaarde;

/**
 * The plain data of a zaak, for a new zaak as well as for the old and new side of a change. A list is empty when nothing
 * is said about it: in a change all values of a repeating element are given on both sides.
 *
 * @param omschrijving       at most 80 characters
 * @param toelichting        at most 1000 characters
 * @param betalingsindicatie N.v.t., (Nog) niet, Gedeeltelijk or Geheel
 * @param zaakniveau         1 to 3
 * @param deelzaken          whether there can be deelzaken (in the sense of hoofdzaak and deelzaak)
 */
public record Zaakgegevens(
        StufWaarde<String> omschrijving,
        StufWaarde<String> toelichting,
        List<Kenmerk> kenmerken,
        List<AnderZaakobject> andereObjecten,
        StufWaarde<Resultaat> resultaat,
        StufWaarde<OnvolledigeDatum> startdatum,
        StufWaarde<OnvolledigeDatum> registratiedatum,
        StufWaarde<OnvolledigeDatum> publicatiedatum,
        StufWaarde<OnvolledigeDatum> einddatumGepland,
        StufWaarde<OnvolledigeDatum> uiterlijkeEinddatum,
        StufWaarde<OnvolledigeDatum> einddatum,
        StufWaarde<Opschorting> opschorting,
        StufWaarde<Verlenging> verlenging,
        StufWaarde<String> betalingsindicatie,
        StufWaarde<StufTijdstip> laatsteBetaaldatum,
        StufWaarde<Boolean> archiefnominatie,
        StufWaarde<OnvolledigeDatum> datumVernietigingDossier,
        StufWaarde<Integer> zaakniveau,
        StufWaarde<Boolean> deelzaken,
        List<ExtraElement> extraElementen,
        Rest rest) {

    public Zaakgegevens {
        kenmerken = List.copyOf(kenmerken);
        andereObjecten = List.copyOf(andereObjecten);
        extraElementen = List.copyOf(extraElementen);
        rest = Rest.van(rest);
    }

    /** The same data with what the message said besides. */
    public Zaakgegevens met(Rest nieuw) {
        return new Zaakgegevens(
                omschrijving,
                toelichting,
                kenmerken,
                andereObjecten,
                resultaat,
                startdatum,
                registratiedatum,
                publicatiedatum,
                einddatumGepland,
                uiterlijkeEinddatum,
                einddatum,
                opschorting,
                verlenging,
                betalingsindicatie,
                laatsteBetaaldatum,
                archiefnominatie,
                datumVernietigingDossier,
                zaakniveau,
                deelzaken,
                extraElementen,
                nieuw);
    }

    public static Bouwer bouw() {
        return new Bouwer();
    }

    /** Collects values; what is not named stays absent. Not thread safe. */
    public static final class Bouwer {

        private StufWaarde<String> omschrijving = StufWaarde.afwezig();
        private StufWaarde<String> toelichting = StufWaarde.afwezig();
        private StufWaarde<Resultaat> resultaat = StufWaarde.afwezig();
        private StufWaarde<OnvolledigeDatum> startdatum = StufWaarde.afwezig();
        private StufWaarde<OnvolledigeDatum> registratiedatum = StufWaarde.afwezig();
        private StufWaarde<OnvolledigeDatum> publicatiedatum = StufWaarde.afwezig();
        private StufWaarde<OnvolledigeDatum> einddatumGepland = StufWaarde.afwezig();
        private StufWaarde<OnvolledigeDatum> uiterlijkeEinddatum = StufWaarde.afwezig();
        private StufWaarde<OnvolledigeDatum> einddatum = StufWaarde.afwezig();
        private StufWaarde<Opschorting> opschorting = StufWaarde.afwezig();
        private StufWaarde<Verlenging> verlenging = StufWaarde.afwezig();
        private StufWaarde<String> betalingsindicatie = StufWaarde.afwezig();
        private StufWaarde<StufTijdstip> laatsteBetaaldatum = StufWaarde.afwezig();
        private StufWaarde<Boolean> archiefnominatie = StufWaarde.afwezig();
        private StufWaarde<OnvolledigeDatum> datumVernietigingDossier = StufWaarde.afwezig();
        private StufWaarde<Integer> zaakniveau = StufWaarde.afwezig();
        private StufWaarde<Boolean> deelzaken = StufWaarde.afwezig();
        private List<Kenmerk> kenmerken = List.of();
        private List<AnderZaakobject> andereObjecten = List.of();
        private List<ExtraElement> extraElementen = List.of();
        private Rest rest = Rest.LEEG;

        public Bouwer omschrijving(StufWaarde<String> waarde) {
            omschrijving = waarde;
            return this;
        }

        public Bouwer omschrijving(String waarde) {
            return omschrijving(StufWaarde.gevuld(waarde));
        }

        public Bouwer toelichting(StufWaarde<String> waarde) {
            toelichting = waarde;
            return this;
        }

        public Bouwer toelichting(String waarde) {
            return toelichting(StufWaarde.gevuld(waarde));
        }

        public Bouwer resultaat(StufWaarde<Resultaat> waarde) {
            resultaat = waarde;
            return this;
        }

        public Bouwer resultaat(Resultaat waarde) {
            return resultaat(StufWaarde.gevuld(waarde));
        }

        public Bouwer startdatum(StufWaarde<OnvolledigeDatum> waarde) {
            startdatum = waarde;
            return this;
        }

        public Bouwer startdatum(OnvolledigeDatum waarde) {
            return startdatum(StufWaarde.gevuld(waarde));
        }

        public Bouwer registratiedatum(StufWaarde<OnvolledigeDatum> waarde) {
            registratiedatum = waarde;
            return this;
        }

        public Bouwer registratiedatum(OnvolledigeDatum waarde) {
            return registratiedatum(StufWaarde.gevuld(waarde));
        }

        public Bouwer publicatiedatum(StufWaarde<OnvolledigeDatum> waarde) {
            publicatiedatum = waarde;
            return this;
        }

        public Bouwer publicatiedatum(OnvolledigeDatum waarde) {
            return publicatiedatum(StufWaarde.gevuld(waarde));
        }

        public Bouwer einddatumGepland(StufWaarde<OnvolledigeDatum> waarde) {
            einddatumGepland = waarde;
            return this;
        }

        public Bouwer einddatumGepland(OnvolledigeDatum waarde) {
            return einddatumGepland(StufWaarde.gevuld(waarde));
        }

        public Bouwer uiterlijkeEinddatum(StufWaarde<OnvolledigeDatum> waarde) {
            uiterlijkeEinddatum = waarde;
            return this;
        }

        public Bouwer uiterlijkeEinddatum(OnvolledigeDatum waarde) {
            return uiterlijkeEinddatum(StufWaarde.gevuld(waarde));
        }

        public Bouwer einddatum(StufWaarde<OnvolledigeDatum> waarde) {
            einddatum = waarde;
            return this;
        }

        public Bouwer einddatum(OnvolledigeDatum waarde) {
            return einddatum(StufWaarde.gevuld(waarde));
        }

        public Bouwer opschorting(StufWaarde<Opschorting> waarde) {
            opschorting = waarde;
            return this;
        }

        public Bouwer opschorting(Opschorting waarde) {
            return opschorting(StufWaarde.gevuld(waarde));
        }

        public Bouwer verlenging(StufWaarde<Verlenging> waarde) {
            verlenging = waarde;
            return this;
        }

        public Bouwer verlenging(Verlenging waarde) {
            return verlenging(StufWaarde.gevuld(waarde));
        }

        public Bouwer betalingsindicatie(StufWaarde<String> waarde) {
            betalingsindicatie = waarde;
            return this;
        }

        public Bouwer betalingsindicatie(String waarde) {
            return betalingsindicatie(StufWaarde.gevuld(waarde));
        }

        public Bouwer laatsteBetaaldatum(StufWaarde<StufTijdstip> waarde) {
            laatsteBetaaldatum = waarde;
            return this;
        }

        public Bouwer laatsteBetaaldatum(StufTijdstip waarde) {
            return laatsteBetaaldatum(StufWaarde.gevuld(waarde));
        }

        public Bouwer archiefnominatie(StufWaarde<Boolean> waarde) {
            archiefnominatie = waarde;
            return this;
        }

        public Bouwer archiefnominatie(boolean waarde) {
            return archiefnominatie(StufWaarde.gevuld(waarde));
        }

        public Bouwer datumVernietigingDossier(StufWaarde<OnvolledigeDatum> waarde) {
            datumVernietigingDossier = waarde;
            return this;
        }

        public Bouwer datumVernietigingDossier(OnvolledigeDatum waarde) {
            return datumVernietigingDossier(StufWaarde.gevuld(waarde));
        }

        public Bouwer zaakniveau(StufWaarde<Integer> waarde) {
            zaakniveau = waarde;
            return this;
        }

        public Bouwer zaakniveau(int waarde) {
            return zaakniveau(StufWaarde.gevuld(waarde));
        }

        public Bouwer deelzaken(StufWaarde<Boolean> waarde) {
            deelzaken = waarde;
            return this;
        }

        public Bouwer deelzaken(boolean waarde) {
            return deelzaken(StufWaarde.gevuld(waarde));
        }

        public Bouwer kenmerken(List<Kenmerk> waarden) {
            kenmerken = waarden;
            return this;
        }

        public Bouwer andereObjecten(List<AnderZaakobject> waarden) {
            andereObjecten = waarden;
            return this;
        }

        public Bouwer extraElementen(List<ExtraElement> waarden) {
            extraElementen = waarden;
            return this;
        }

        public Bouwer rest(Rest waarde) {
            rest = waarde;
            return this;
        }

        public Zaakgegevens klaar() {
            return new Zaakgegevens(
                    omschrijving,
                    toelichting,
                    kenmerken,
                    andereObjecten,
                    resultaat,
                    startdatum,
                    registratiedatum,
                    publicatiedatum,
                    einddatumGepland,
                    uiterlijkeEinddatum,
                    einddatum,
                    opschorting,
                    verlenging,
                    betalingsindicatie,
                    laatsteBetaaldatum,
                    archiefnominatie,
                    datumVernietigingDossier,
                    zaakniveau,
                    deelzaken,
                    extraElementen,
                    rest);
        }
    }

    @Override
    public String toString() {
        return "Zaakgegevens";
    }
}
