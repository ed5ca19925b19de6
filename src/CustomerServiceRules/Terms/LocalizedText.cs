namespace CustomerServiceRules.Terms;

/// <summary>A text that a person reads, in both languages. Immutable.</summary>
public sealed record LocalizedText
{
    /// <summary>Creates a text.</summary>
    /// <param name="english">The English words; not empty.</param>
    /// <param name="chinese">The Chinese words; not empty.</param>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    public LocalizedText(string english, string chinese)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(english);
        ArgumentException.ThrowIfNullOrWhiteSpace(chinese);
        English = english;
        Chinese = chinese;
    }

    /// <summary>The English words.</summary>
    public string English { get; }

    /// <summary>The Chinese words.</summary>
    public string Chinese { get; }

    /// <summary>The words in one language.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language) => language == Language.Chinese ? Chinese : English;

    /// <summary>The English words.</summary>
    public override string ToString() => English;
}
