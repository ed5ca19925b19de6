using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Modules;

/// <summary>
/// A list that a document or a host supplies as data and not as code: business formats, services. Its entries are facts
/// that rules can match, each with its own citation. A module may extend or replace it. Immutable; compared by reference.
/// </summary>
public abstract class DataList
{
    private protected DataList(string name, LocalizedText meaning)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(meaning);
        Name = name;
        Meaning = meaning;
    }

    /// <summary>The kebab-case name with the module's prefix, such as <c>tob.business-formats</c>.</summary>
    public string Name { get; }

    /// <summary>What the list holds, for a person.</summary>
    public LocalizedText Meaning { get; }

    /// <summary>The name.</summary>
    public sealed override string ToString() => Name;

    internal abstract IReadOnlyList<ICited> OwnEntries { get; }
}

/// <summary>A list whose entries have the type <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The type of the entries.</typeparam>
public sealed class DataList<T> : DataList
    where T : class, ICited
{
    /// <summary>Declares a list with the entries that its own document gives.</summary>
    /// <param name="name">The kebab-case name with the module's prefix.</param>
    /// <param name="meaning">What the list holds.</param>
    /// <param name="entries">The entries.</param>
    public DataList(string name, LocalizedText meaning, params IEnumerable<T> entries)
        : base(name, meaning)
    {
        ArgumentNullException.ThrowIfNull(entries);
        Entries = [.. entries];
    }

    /// <summary>The entries that the list's own document gives.</summary>
    public IReadOnlyList<T> Entries { get; }

    internal override IReadOnlyList<ICited> OwnEntries => Entries;
}
