namespace CustomerServiceRules.Approvals.Architecture;

/// <summary>The levels of the library, lowest first. A namespace may use those of its own level and of lower ones.</summary>
internal static class Levels
{
    private const string Root = "CustomerServiceRules";

    private static readonly string[][] Order =
    [
        ["Arithmetic", "Provenance", "Terms", "Facts"],
        ["Parameters", "Calendars"],
        ["Decisions"],
        ["Policies", "Engines"],
        ["Lifecycles"],
        ["Deadlines"],
        ["Customers", "Complaints", "Visits", "Entitlements"],
        ["Modules"],
        ["Procedures"],
        ["Composition", "Catalogue", ""],
    ];

    /// <summary>The level of a namespace of the library, from 0; -1 for a namespace that has none.</summary>
    public static int Of(string @namespace) => Array.FindIndex(Order, level => level.Contains(Room(@namespace)));

    /// <summary>The folder right below the library's root in which a namespace lies; empty for the root itself.</summary>
    public static string Room(string @namespace) =>
        @namespace == Root ? ""
        : @namespace.StartsWith(Root + ".", StringComparison.Ordinal) ? @namespace[(Root.Length + 1)..].Split('.')[0]
        : @namespace;
}
