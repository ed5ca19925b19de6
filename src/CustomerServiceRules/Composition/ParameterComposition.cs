using CustomerServiceRules.Modules;
using CustomerServiceRules.Parameters;

namespace CustomerServiceRules.Composition;

/// <summary>Composes the histories of the parameters: own values, replaced by other modules' values.</summary>
internal static class ParameterComposition
{
    public static IReadOnlyList<ParameterHistory> Compose(IReadOnlyList<ModuleContent> contents, ClauseIndex clauses, ProblemList problems)
    {
        var parameters = contents.SelectMany(content => content.Parameters).DistinctBy(parameter => parameter.Name).ToDictionary(parameter => parameter.Name);
        var replacements = contents
            .SelectMany(content => content.Replacements.Concat(Parsed(content, parameters, problems)))
            .ToLookup(replacement => replacement.Parameter.Name);

        foreach (var unknown in replacements.Where(group => !parameters.ContainsKey(group.Key)))
            problems.Add(CompositionProblemKind.UnknownTarget, unknown.First().Module.Name, unknown.Key, "replaces a parameter that no module declares");

        var histories = new List<ParameterHistory>();
        foreach (var content in contents)
        {
            foreach (var parameter in content.Parameters)
            {
                var own = parameter.OwnHistory();
                CheckValues(parameter, own.Values, content.Identity, clauses, problems);
                foreach (var byModule in replacements[parameter.Name].GroupBy(replacement => replacement.Module))
                    CheckValues(parameter, byModule.Select(replacement => replacement.Value), byModule.Key, clauses, problems);

                var history = own.ReplacedBy(InOrder([.. replacements[parameter.Name]], problems));
                if (parameter.LeftOpenBy is { } leftOpenBy)
                    clauses.Check([leftOpenBy], content.Identity.Name, parameter.Name);
                if (history.Values.Count == 0 && parameter.LeftOpenBy is not null)
                    problems.Add(CompositionProblemKind.MissingValue, content.Identity.Name, parameter.Name, $"has no value: the documents leave it open ({parameter.LeftOpenBy}); expected a module that gives one by Replace(...)");
                else
                    Report(parameter.LeftOpenBy is null && own.Defects().Any() ? own : history, content.Identity.Name, problems);
                histories.Add(history);
            }
        }

        return [.. histories.OrderBy(history => history.Parameter.Name, StringComparer.Ordinal)];
    }

    private static void CheckValues(
        Parameter parameter, IEnumerable<DatedValue> values, ModuleIdentity module, ClauseIndex clauses, ProblemList problems)
    {
        foreach (var value in values)
        {
            clauses.Check(value.Clauses, module.Name, parameter.Name);
            if (parameter.Refusal(value) is { } refusal)
                problems.Add(CompositionProblemKind.InvalidValue, module.Name, parameter.Name, refusal);
        }
    }

    private static void Report(ParameterHistory history, string module, ProblemList problems)
    {
        foreach (var (isOverlap, message) in history.Defects())
            problems.Add(isOverlap ? CompositionProblemKind.ParameterOverlap : CompositionProblemKind.ParameterGap, module, history.Parameter.Name, message);
    }

    private static IEnumerable<ParameterReplacement> Parsed(ModuleContent content, Dictionary<string, Parameter> parameters, ProblemList problems)
    {
        foreach (var text in content.TextReplacements)
        {
            if (!parameters.TryGetValue(text.Parameter, out var parameter))
            {
                problems.Add(CompositionProblemKind.UnknownTarget, content.Identity.Name, text.Parameter, "replaces a parameter that no module declares");
                continue;
            }

            DatedValue? value = null;
            try
            {
                value = parameter.ParseValue(text.From, text.Until, text.Value, text.Clauses);
            }
            catch (Exception e) when (e is FormatException or OverflowException or ArgumentException)
            {
                var message = text.Clauses is [] ? "found no citation, expected at least one clause" : $"found '{text.Value}', expected a {parameter.ValueType.Name}: {e.Message}";
                problems.Add(CompositionProblemKind.InvalidValue, content.Identity.Name, text.Parameter, message);
            }

            if (value is not null)
                yield return new ParameterReplacement(content.Identity, parameter, value, null);
        }
    }

    /// <summary>Puts what is superseded first, and reports replacements of the same days of which neither names the other.</summary>
    private static List<DatedValue> InOrder(List<ParameterReplacement> replacements, ProblemList problems)
    {
        foreach (var (first, second) in Pairs(replacements).Where(pair => pair.First.Value.Overlaps(pair.Second.Value)))
        {
            if (first.Module == second.Module)
                problems.Add(CompositionProblemKind.ParameterOverlap, first.Module.Name, first.Parameter.Name, $"replaces the same days twice, by {first.Value.Text} and {second.Value.Text}");
            else if (Supersedes(first, second) == Supersedes(second, first))
                problems.Add(CompositionProblemKind.ContestedChange, first.Module.Name, first.Parameter.Name, $"{first.Module.Name} replaces it by {first.Value.Text} and {second.Module.Name} by {second.Value.Text} for the same days, expected one to name the other");
        }

        var ordered = new List<DatedValue>();
        while (replacements.Count > 0)
        {
            if (replacements.Find(candidate => !replacements.Exists(other => Supersedes(candidate, other))) is not { } next)
            {
                next = replacements[0];
                problems.Add(CompositionProblemKind.ContestedChange, next.Module.Name, next.Parameter.Name, $"is replaced by {string.Join(" and by ", replacements.Select(one => one.Module.Name))}, which supersede each other in a circle");
                replacements.RemoveAll(one => one != next);
            }

            ordered.Add(next.Value);
            replacements.Remove(next);
        }

        return ordered;
    }

    private static bool Supersedes(ParameterReplacement later, ParameterReplacement earlier) => later.Supersedes == earlier.Module.Name;

    private static IEnumerable<(ParameterReplacement First, ParameterReplacement Second)> Pairs(List<ParameterReplacement> all) =>
        all.SelectMany((first, i) => all.Skip(i + 1).Select(second => (first, second)));
}
