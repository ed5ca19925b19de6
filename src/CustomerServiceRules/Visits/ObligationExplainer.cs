using System.Globalization;
using CustomerServiceRules.Decisions;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Visits;

/// <summary>Writes an explanation, line by line.</summary>
internal sealed class ObligationExplainer(Obligation obligation, Terminology? terms)
{
    private readonly List<ExplanationLine> _lines = [];

    public ObligationExplanation Explain()
    {
        var (duty, window) = (obligation.Duty, obligation.Window);
        Add(0, Of($"{obligation.Id}: {Name(duty.Id, Language.English)}, owed by {Who(Language.English)}", $"{obligation.Id}：{Name(duty.Id, Language.Chinese)}，由{Who(Language.Chinese)}履行"), obligation.Clauses);
        Add(1, Window(window));
        if (obligation.Appointment is { } agreed)
            Add(1, Agreed(agreed));
        if (obligation.Excusal is { } excusal)
            Add(1, Of($"excused: {excusal.Reason.English}", $"免责：{excusal.Reason.Chinese}"), excusal.Clauses);
        if (obligation.Cut is { } cut)
            Add(1, Of($"excused if not met by then: {cut.Reason.English}", $"届时未履行亦免责：{cut.Reason.Chinese}"), cut.Clauses);
        Add(1, Meets(duty, window));
        if (obligation.Spell.Decision is { } decision)
            Decided(decision, duty);
        else
            Add(1, Of($"stated by the organisation, from {obligation.Spell.From:O}", $"由组织自行规定，自{obligation.Spell.From:O}起"));
        return new ObligationExplanation(obligation, _lines.AsReadOnly());
    }

    private void Decided(Decision decision, ContactDuty duty)
    {
        Add(1, Of($"decided by {decision.Policy} as of {At(decision.AsOf)}, in force from {obligation.Spell.From:O}", $"依据{decision.Policy}（{At(decision.AsOf)}）的决定，自{obligation.Spell.From:O}起生效"));
        var text = duty.ToString();
        foreach (var reason in decision.Reasons.Where(reason => reason.Concludes == text))
            Because(reason, 2);
    }

    private void Because(Reason reason, int level)
    {
        Add(level, Of($"rule {reason.Rule} concludes {reason.Concludes}", $"规则{reason.Rule}得出{reason.Concludes}"), reason.Clauses);
        foreach (var fact in reason.Facts)
        {
            Add(level + 1, new LocalizedText(Fact(fact, Language.English), Fact(fact, Language.Chinese)), fact.Clauses);
            foreach (var behind in fact.Reasons)
                Because(behind, level + 2);
        }
    }

    private string Fact(FactReference fact, Language language)
    {
        var figures = string.Join(", ", fact.Figures.Select(figure => $"{Name(figure.Name, language)} {figure.Value}"));
        return $"{Name(fact.Kind, language)} {fact.Id}{(figures.Length == 0 ? "" : $": {figures}")}";
    }

    private static LocalizedText Window(ContactWindow window)
    {
        var end = window.IncludesClose ? ("up to", "止（含）") : ("until before", "止（不含）");
        return Of($"window {window.Name}: from {At(window.Opens)} {end.Item1} {At(window.Closes)}", $"周期{window.Name}：自{At(window.Opens)}至{At(window.Closes)}{end.Item2}");
    }

    private static LocalizedText Agreed(Appointment agreed) => Of(
        $"agreed time: from {At(agreed.Opens)} until before {At(agreed.Closes)}{(agreed.MovedFrom is { } day ? string.Create(CultureInfo.InvariantCulture, $", moved from {day:O}") : "")}",
        $"约定时间：{At(agreed.Opens)}至{At(agreed.Closes)}（不含）{(agreed.MovedFrom is { } moved ? string.Create(CultureInfo.InvariantCulture, $"，由{moved:O}调整") : "")}");

    private LocalizedText Meets(ContactDuty duty, ContactWindow window)
    {
        var ways = (string.Join(" / ", duty.Ways), string.Join(" / ", duty.Ways.Select(Chinese)));
        var topics = duty.Topics.Count == 0 ? ("", "") : ($" about {string.Join(" / ", duty.Topics)}", $"，内容为{string.Join(" / ", duty.Topics)}");
        var number = duty.Times == 1 ? ("", "") : ($", the {obligation.Number} of {duty.Times}", $"，第{obligation.Number}次，共{duty.Times}次");
        return Of(
            $"met by: {ways.Item1} with {obligation.Customer}{topics.Item1} within {window.Name}{number.Item1}",
            $"履行方式：在{window.Name}内以{ways.Item2}方式联系{obligation.Customer}{topics.Item2}{number.Item2}");
    }

    private string Who(Language language) => obligation.Staff is { } staff ? $"{Name(obligation.Duty.Role, language)} {staff}" : Name(obligation.Duty.Role, language);

    private string Name(string id, Language language) => terms?.Text(id, language) ?? id;

    private static string Chinese(ContactWay way) => way switch
    {
        ContactWay.Visit => "拜访",
        ContactWay.Call => "电话回访",
        ContactWay.Message => "短信",
        _ => "发布",
    };

    private static string At(DateTimeOffset instant) =>
        instant.ToString(instant.Ticks % TimeSpan.TicksPerMinute == 0 ? "yyyy-MM-dd HH:mm zzz" : "yyyy-MM-dd HH:mm:ss.FFFFFFF zzz", CultureInfo.InvariantCulture);

    private static LocalizedText Of(FormattableString english, FormattableString chinese) =>
        new(english.ToString(CultureInfo.InvariantCulture), chinese.ToString(CultureInfo.InvariantCulture));

    private void Add(int level, LocalizedText text, IReadOnlyList<string>? clauses = null) => _lines.Add(new ExplanationLine(level, text, clauses ?? []));
}
