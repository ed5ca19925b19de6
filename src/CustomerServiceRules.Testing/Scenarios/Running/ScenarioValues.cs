using System.Globalization;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Parameters;

namespace CustomerServiceRules.Testing.Running;

/// <summary>The parameters that a scenario sets, as a module. Immutable.</summary>
internal sealed class ScenarioValues : ProcedureModule
{
    private readonly IReadOnlyList<Action<ModuleBuilder>> _replacements;

    private ScenarioValues(string key, IReadOnlyList<Action<ModuleBuilder>> replacements)
    {
        Key = key;
        _replacements = replacements;
    }

    public static ScenarioValues None { get; } = new("", []);

    /// <summary>Says the same for equal values, so that scenarios with equal values share their rulebooks.</summary>
    public string Key { get; }

    public bool IsEmpty => _replacements.Count == 0;

    public override ModuleIdentity Identity { get; } = new("Scenario", "1", "scenario");

    public ScenarioValues And<T>(Parameter<T> parameter, DatedValue<T> value)
        where T : notnull, IParsable<T> => new(
            string.Create(CultureInfo.InvariantCulture, $"{Key}{parameter.Name} {value.From:yyyy-MM-dd} {value.Until:yyyy-MM-dd} {string.Join(' ', value.Clauses)} {value.Text}\n"),
            [.. _replacements, contents => contents.Replace(parameter, value)]);

    public override void Describe(ModuleBuilder contents)
    {
        foreach (var replace in _replacements)
            replace(contents);
    }
}
