namespace CustomerServiceRules.Provenance;

/// <summary>One clause of a source document, or one point that a document leaves open. Immutable.</summary>
public sealed record Clause
{
    /// <summary>Creates a clause.</summary>
    /// <param name="id">The stable ID by which it is cited, such as <c>TOB-6.2.1</c> or <c>OQ-2</c>: no white space.</param>
    /// <param name="kind">What it does.</param>
    /// <param name="text">One line that paraphrases it; of an open question, the question and its default.</param>
    /// <exception cref="ArgumentException">An ID with white space, or an empty ID or text.</exception>
    public Clause(string id, ClauseKind kind, string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        if (id.Any(char.IsWhiteSpace))
            throw new ArgumentException($"Found the clause ID '{id}', expected one without white space, such as TOB-6.2.1.", nameof(id));

        Id = id;
        Kind = kind;
        Text = text;
    }

    /// <summary>The stable ID by which it is cited.</summary>
    public string Id { get; }

    /// <summary>What it does.</summary>
    public ClauseKind Kind { get; }

    /// <summary>One line that paraphrases it, in English.</summary>
    public string Text { get; }

    /// <summary>Whether it is no clause of the document but a default for a point that the document leaves open.</summary>
    public bool IsDefault => Kind == ClauseKind.OpenQuestion;
}
