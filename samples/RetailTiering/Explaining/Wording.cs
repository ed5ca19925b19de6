using System.Globalization;
using CustomerServiceRules;
using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Terms;
using RetailTiering.Input;

namespace RetailTiering.Explaining;

/// <summary>Turns the invariant texts of decisions into the words of the reader's language, which the rulebook's terms give.</summary>
internal sealed class Wording
{
    private const int FewDecimals = 6;
    private const int ManyDecimals = 12;

    private readonly Rulebook _rulebook;
    private readonly Language _language;
    private readonly Dictionary<string, Parameter> _parameters;
    private readonly Dictionary<string, (string Title, Func<string, string> TermOf)> _policies;

    public Wording(Rulebook rulebook, Language language)
    {
        _rulebook = rulebook;
        _language = language;
        _parameters = rulebook.Catalogue.Parameters.ToDictionary(history => history.Parameter.Name, history => history.Parameter, StringComparer.Ordinal);
        Says = new ExplanationTexts(language);
        _policies = new(StringComparer.Ordinal)
        {
            [TobaccoRetail.Scale.Name] = (Says.Scale, TermOf(TobaccoRetail.Scale)),
            [TobaccoRetail.Tier.Name] = (Says.Tier, TermOf(TobaccoRetail.Tier)),
            [TobaccoRetail.TierEffect.Name] = (Says.Effect, TermOf(TobaccoRetail.TierEffect)),
            [TobaccoRetail.Cadence.Name] = (Says.Visits, TermOf(TobaccoRetail.Cadence)),
            [TobaccoRetail.Services.Name] = (Says.Services, text => GrantedService.Parse(text).Service),
        };
    }

    public ExplanationTexts Says { get; }

    public string Term(string id) => _rulebook.Terms.Text(id, _language);

    public string Term<TEnum>(TEnum value)
        where TEnum : struct, Enum => Term(TobaccoRetail.TermOf(value));

    public string NameOf(OutletRow outlet) => _language == Language.Chinese ? outlet.ChineseName ?? outlet.Name : outlet.Name;

    public string In(LocalizedText text) => text.In(_language);

    public string Meaning(string parameter) => _parameters.TryGetValue(parameter, out var known) ? In(known.Meaning) : parameter;

    /// <summary>The short title of a policy; its name where this program has none.</summary>
    public string Title(string policy) => _policies.TryGetValue(policy, out var known) ? known.Title : policy;

    /// <summary>A value of a policy as a person reads it.</summary>
    public string Value(string policy, string text) => _policies.TryGetValue(policy, out var known) ? Term(known.TermOf(text)) : text;

    public static string Filled(string text, params object[] values) => string.Format(CultureInfo.InvariantCulture, text, values);

    public string List(IEnumerable<string> texts) => string.Join(Says.Comma, texts);

    /// <summary>A fraction with its decimals: <c>11/40 = 0.275</c>, or rounded where they do not end soon.</summary>
    public static string Number(Fraction number)
    {
        if (number.Denominator.IsOne)
            return number.ToString();

        var few = number.ToDecimalString(FewDecimals).TrimEnd('0');
        return Fraction.Parse(few, null) == number ? $"{number} = {few}" : $"{number} ≈ {number.ToDecimalString(ManyDecimals)}";
    }

    /// <summary>A figure as it is, but a fraction with its decimals.</summary>
    public static string Figure(string text) => text.Contains('/') && Fraction.TryParse(text, null, out var number) ? Number(number) : text;

    private static Func<string, string> TermOf<T>(Policy<T> policy)
        where T : notnull => text => policy.ValueText.TermOf(policy.ValueText.Read(text));
}
