using CustomerServiceRules.Modules;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Catalogue;

/// <summary>A list with the entries in force.</summary>
/// <param name="List">The list.</param>
/// <param name="Entries">The entries.</param>
public sealed record ListEntry(DataList List, IReadOnlyList<ICited> Entries);
