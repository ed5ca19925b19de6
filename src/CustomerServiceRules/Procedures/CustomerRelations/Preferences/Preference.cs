using System.Globalization;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.CustomerRelations;

/// <summary>A way in which a customer is favoured.</summary>
[Cites("REL-6u", "REL-11", "REL-12", "REL-13")]
public enum PreferenceKind
{
    /// <summary>The flow of service is short (简化服务流程).</summary>
    SimplifiedFlow = 1,

    /// <summary>A discount at the next purchase (下次购买折扣).</summary>
    NextPurchaseDiscount,

    /// <summary>A reward for coming back (回头客奖励).</summary>
    ReturnCustomerReward,

    /// <summary>Something given at no price (礼物赠送).</summary>
    Gifts,

    /// <summary>Some preference for good credit (信用优惠).</summary>
    GoodCredit,
}

/// <summary>A preference that a customer is given, as an element of the decision. Immutable.</summary>
/// <param name="Kind">In which way it is favoured.</param>
/// <param name="Rate">How much it is worth, which may be unstated; null where the kind has no rate.</param>
[Cites("REL-6u", "REL-11", "REL-12", "REL-13", CustomerRelationsDocument.Rates)]
public sealed record Preference(PreferenceKind Kind, PreferenceRate? Rate = null)
{
    private const string Separator = ": ";

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static Preference Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var at = text.IndexOf(Separator, StringComparison.Ordinal);
        var kind = at < 0 ? text : text[..at];
        return Enum.GetNames<PreferenceKind>().Contains(kind, StringComparer.Ordinal)
            ? new Preference(Enum.Parse<PreferenceKind>(kind), at < 0 ? null : PreferenceRate.Parse(text[(at + Separator.Length)..], CultureInfo.InvariantCulture))
            : throw new FormatException($"Found the preference '{text}', expected one of {string.Join(", ", Enum.GetNames<PreferenceKind>())}, with a rate after a colon where it has one.");
    }

    /// <summary>The kind, and the rate where it has one: <c>SimplifiedFlow</c>, <c>NextPurchaseDiscount: unstated</c>.</summary>
    public override string ToString() => Rate is { } rate ? $"{Kind}{Separator}{rate}" : Kind.ToString();

    internal static ValueText<Preference> Text { get; } = new(preference => preference.ToString(), Parse, preference => CustomerRelationsTerms.Of(preference.Kind));
}
