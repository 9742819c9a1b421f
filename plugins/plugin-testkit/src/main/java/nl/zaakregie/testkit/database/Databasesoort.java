package nl.zaakregie.testkit.database;

/** The databases Zaakregie runs on. */
public enum Databasesoort {
    H2 {
        @Override
        public TestDatabase vers(String... pluginIds) {
            return TestDatabase.h2(pluginIds);
        }
    },
    POSTGRESQL {
        @Override
        public TestDatabase vers(String... pluginIds) {
            return TestDatabase.postgres(pluginIds);
        }
    };

    /** A fresh, migrated database of this kind. */
    public abstract TestDatabase vers(String... pluginIds);
}
