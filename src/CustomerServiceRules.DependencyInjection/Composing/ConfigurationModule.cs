using CustomerServiceRules.Modules;

namespace CustomerServiceRules.DependencyInjection.Composing;

/// <summary>The configured values as a module, so that they are checked, cited and shown like any other.</summary>
internal sealed class ConfigurationModule(IReadOnlyList<ConfiguredValue> values) : ProcedureModule
{
    public override ModuleIdentity Identity { get; } = new(CustomerServiceRulesOptions.ConfigurationModuleName, "1", "configuration");

    public override void Describe(ModuleBuilder contents)
    {
        foreach (var value in values)
            contents.Replace(value.Parameter, value.From, value.Until, value.Value, value.Clauses.ToArray());
    }
}
