using CustomerServiceRules.Decisions;
using CustomerServiceRules.Procedures.TobaccoRetail;
using RetailTiering.Display;

namespace RetailTiering.Explaining;

/// <summary>Shows why a decision was taken: its grounds, the facts of each, and the grounds that fell.</summary>
internal sealed class DecisionReasons(Wording wording, ClauseBook clauses)
{
    public ReasonView Of(Decision decision, params IEnumerable<ReasonView> more)
    {
        var value = wording.List(decision.Values.Select(text => wording.Value(decision.Policy, text)));
        var text = Wording.Filled(wording.Says.Is, wording.Title(decision.Policy), value);
        var fallen = decision.Overridden.Select(reason => Fallen(decision.Policy, reason));
        return decision.Reasons is [var only]
            ? Ground(text, only) with { Because = [.. Facts(only), .. fallen, .. more] }
            : new ReasonView(text, [], [.. decision.Reasons.Select(reason => Ground(wording.Value(decision.Policy, reason.Concludes), reason)), .. fallen, .. more]);
    }

    /// <summary>A set of services: one line for each rule that granted some of them.</summary>
    public ReasonView Of(Decision<IReadOnlyList<GrantedService>> decision, string bundle)
    {
        var says = wording.Says;
        var layers =
            from reason in decision.Reasons
            let granted = GrantedService.Parse(reason.Concludes)
            group (reason, granted) by (granted.Layer, reason.Rule) into layer
            orderby layer.Key.Layer, layer.Key.Rule
            select new ReasonView(
                Wording.Filled(says.Layer, wording.Term(layer.Key.Layer), layer.Count(), wording.List(layer.Select(item => wording.Term(item.granted.Service)))),
                clauses.Of(layer.SelectMany(item => item.reason.Clauses.Concat(item.reason.Facts.SelectMany(fact => fact.Clauses)))),
                [],
                layer.Key.Rule);
        return new ReasonView(Wording.Filled(says.ServiceCount, says.Services, decision.Value.Count, bundle), [], [.. layers]);
    }

    private ReasonView Ground(string text, Reason reason) => new(text, clauses.Of(reason.Clauses), Facts(reason), reason.Rule);

    private ReasonView Fallen(string policy, Reason reason) =>
        Ground(Wording.Filled(wording.Says.Overridden, wording.Value(policy, reason.Concludes), string.Join(", ", reason.OverriddenBy)), reason) with { Because = [] };

    private IReadOnlyList<ReasonView> Facts(Reason reason) => [.. reason.Facts.Select(Fact)];

    private ReasonView Fact(FactReference fact)
    {
        var says = wording.Says;
        var cited = clauses.Of(fact.Clauses);
        return (fact.Kind, fact.Figures) switch
        {
            ("moment", _) => ReasonView.Fact(Wording.Filled(says.DecidedFor, fact.Id)),
            ("parameter", [var figure]) => new(Wording.Filled(says.Is, wording.Meaning(fact.Id), Wording.Figure(figure.Value)), cited, []),
            ("decision", _) => new(
                Wording.Filled(says.AsAbove, wording.Title(fact.Id), wording.List(fact.Figures.Select(figure => wording.Value(fact.Id, figure.Value)))), cited, []),
            _ => new(
                Wording.Filled(says.Is, wording.Term(fact.Kind), fact.Id),
                cited,
                [.. fact.Figures.Select(figure => ReasonView.Fact(Wording.Filled(says.Is, wording.Term(figure.Name), Wording.Figure(figure.Value))))]),
        };
    }
}
