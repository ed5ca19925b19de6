
namespace CustomerServiceRules.Terms;

/// <summary>All terms of a rulebook by ID. Immutable and thread-safe.</summary>
public sealed class Terminology
{
    private readonly Dictionary<string, Term> _terms;

    internal Terminology(IEnumerable<Term> terms) =>
        _terms = terms.ToDictionary(term => term.Id, StringComparer.Ordinal);

    /// <summary>All terms, sorted by ID.</summary>
    public IEnumerable<Term> All => _terms.Values.OrderBy(term => term.Id, StringComparer.Ordinal);

    /// <summary>The name for an ID in one language; the ID itself where no term is known, so that a report never fails for want of a word.</summary>
    /// <param name="id">The term's ID.</param>
    /// <param name="language">The language.</param>
    public string Text(string id, Language language) =>
        _terms.TryGetValue(id, out var term) ? term.Text.In(language) : id;

    /// <summary>Whether a term with this ID is known.</summary>
    /// <param name="id">The term's ID.</param>
    public bool Contains(string id) => _terms.ContainsKey(id);
}
