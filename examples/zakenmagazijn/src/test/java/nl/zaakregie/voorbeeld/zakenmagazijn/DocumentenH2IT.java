package nl.zaakregie.voorbeeld.zakenmagazijn;

import nl.zaakregie.testkit.database.Databasesoort;

class DocumentenH2IT extends DocumentenProef {

    DocumentenH2IT() {
        super(Databasesoort.H2);
    }
}
