using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Modules;

internal sealed class ModuleContent(ModuleIdentity identity)
{
    public ModuleIdentity Identity { get; } = identity;

    public List<SourceDocument> Documents { get; } = [];

    public List<Term> Terms { get; } = [];

    public List<Parameter> Parameters { get; } = [];

    public List<DataList> Lists { get; } = [];

    public List<Policy> Policies { get; } = [];

    public List<LifecycleDefinition> Lifecycles { get; } = [];

    public List<RuleRequest> Rules { get; } = [];

    public List<Type> Carriers { get; } = [];

    public List<(string Clause, string Reason)> NotCarried { get; } = [];

    public List<ParameterReplacement> Replacements { get; } = [];

    public List<TextReplacement> TextReplacements { get; } = [];

    public List<ListChange> ListChanges { get; } = [];

    public List<RuleRemoval> Withouts { get; } = [];
}

internal sealed record RuleRequest(ModuleIdentity Module, Policy Policy, Type RuleType);

internal sealed record ParameterReplacement(ModuleIdentity Module, Parameter Parameter, DatedValue Value, string? Supersedes);

internal sealed record ListChange(ModuleIdentity Module, DataList List, IReadOnlyList<ICited> Entries, bool Replaces);

internal sealed record RuleRemoval(ModuleIdentity Module, string Rule, IReadOnlyList<string> Clauses);

internal sealed record TextReplacement(string Parameter, DateOnly? From, DateOnly? Until, string Value, string[] Clauses);
