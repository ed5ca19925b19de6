using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Provenance;

/// <summary>A document that procedures rest on, with the clauses that can be cited. Immutable.</summary>
public sealed record SourceDocument
{
    /// <summary>Creates a document.</summary>
    /// <param name="id">The prefix of its clause IDs, such as <c>TOB</c>.</param>
    /// <param name="title">Its title.</param>
    /// <param name="clauses">
    /// Its clauses, each ID starting with <paramref name="id"/> and a hyphen, and the open questions about it, whose IDs may
    /// start otherwise. No ID twice.
    /// </param>
    /// <exception cref="ArgumentException">A clause ID that is foreign or stands twice.</exception>
    public SourceDocument(string id, LocalizedText title, IEnumerable<Clause> clauses)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(clauses);

        Id = id;
        Title = title;
        Clauses = [.. clauses];
        foreach (var clause in Clauses)
        {
            if (!clause.IsDefault && !clause.Id.StartsWith(id + "-", StringComparison.Ordinal))
                throw new ArgumentException($"Found clause {clause.Id} in document {id}, expected an ID that starts with {id}-.", nameof(clauses));
        }

        var twice = Clauses.GroupBy(clause => clause.Id).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
            throw new ArgumentException($"Found clause {twice.Key} twice in document {id}, expected each ID once.", nameof(clauses));
    }

    /// <summary>The prefix of its clause IDs.</summary>
    public string Id { get; }

    /// <summary>What the document is called, in both languages.</summary>
    public LocalizedText Title { get; }

    /// <summary>Its clauses and the open questions about it, in the order of the document.</summary>
    public IReadOnlyList<Clause> Clauses { get; }
}
