using System.Diagnostics.CodeAnalysis;

namespace CustomerServiceRules.Calendars;

/// <summary>
/// A limit for what a document wants done promptly and gives no figure for; a host may. <c>prompt</c> while nobody has, else a
/// time limit such as <c>2 working hours</c>. Immutable; the default value is <see cref="Unstated"/>.
/// </summary>
public readonly record struct PromptLimit : IParsable<PromptLimit>
{
    private const string UnstatedText = "prompt";

    /// <summary>States a figure.</summary>
    /// <param name="limit">How long.</param>
    public PromptLimit(TimeLimit limit) => Limit = limit;

    /// <summary>Prompt, without a figure: no clock runs.</summary>
    public static PromptLimit Unstated => default;

    /// <summary>How long; null while no figure is stated.</summary>
    public TimeLimit? Limit { get; }

    /// <summary>Whether a figure is stated.</summary>
    public bool IsStated => Limit is not null;

    /// <summary>The stated figure.</summary>
    /// <exception cref="InvalidOperationException">None is stated.</exception>
    public TimeLimit Stated => Limit ?? throw new InvalidOperationException("Found no stated limit, expected one to be asked for only where it is stated.");

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not asked: the form is the same in every culture.</param>
    /// <exception cref="FormatException">The text is neither <c>prompt</c> nor a time limit.</exception>
    public static PromptLimit Parse(string s, IFormatProvider? provider = null) => s == UnstatedText ? Unstated : new PromptLimit(TimeLimit.Parse(s, provider));

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not asked: the form is the same in every culture.</param>
    /// <param name="result">The limit.</param>
    /// <returns>Whether the text has the form.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PromptLimit result)
    {
        var isLimit = TimeLimit.TryParse(s, provider, out var limit);
        result = isLimit ? new PromptLimit(limit) : Unstated;
        return isLimit || s == UnstatedText;
    }

    /// <summary>The limit in words, or <c>prompt</c>.</summary>
    public override string ToString() => Limit?.ToString() ?? UnstatedText;
}
