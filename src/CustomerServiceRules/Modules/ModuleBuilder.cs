using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Modules;

/// <summary>Takes the declarations of one module. Not thread-safe; used during <see cref="ProcedureModule.Describe"/> only.</summary>
public sealed class ModuleBuilder
{
    internal ModuleBuilder(ModuleIdentity identity) => Content = new ModuleContent(identity);

    internal ModuleContent Content { get; }

    /// <summary>Adds a source document with its clauses.</summary>
    /// <param name="document">The document.</param>
    public ModuleBuilder Document(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        Content.Documents.Add(document);
        return this;
    }

    /// <summary>Adds names that a person reads.</summary>
    /// <param name="terms">The terms; their IDs start with the module's prefix.</param>
    public ModuleBuilder Terms(params IEnumerable<Term> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        Content.Terms.AddRange(terms);
        return this;
    }

    /// <summary>Adds parameters with their histories.</summary>
    /// <param name="parameters">The parameters; their names start with the module's prefix.</param>
    public ModuleBuilder Parameters(params IEnumerable<Parameter> parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        Content.Parameters.AddRange(parameters);
        return this;
    }

    /// <summary>Adds lists; the entries become facts that rules can match.</summary>
    /// <param name="lists">The lists; their names start with the module's prefix.</param>
    public ModuleBuilder Lists(params IEnumerable<DataList> lists)
    {
        ArgumentNullException.ThrowIfNull(lists);
        Content.Lists.AddRange(lists);
        return this;
    }

    /// <summary>Adds a policy of this module and goes on with its rules.</summary>
    /// <param name="policy">The policy; its name starts with the module's prefix.</param>
    public PolicyRules Policy(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        Content.Policies.Add(policy);
        return new PolicyRules(Content, policy);
    }

    /// <summary>Adds a lifecycle of this module.</summary>
    /// <param name="lifecycle">
    /// The definition, one instance in a static field; its ID and those of its roles, guards, effects, choices, deadlines and
    /// regions start with the module's prefix.
    /// </param>
    public ModuleBuilder Lifecycle(LifecycleDefinition lifecycle)
    {
        ArgumentNullException.ThrowIfNull(lifecycle);
        Content.Lifecycles.Add(lifecycle);
        return this;
    }

    /// <summary>Adds rules to a policy of another module.</summary>
    /// <param name="policy">The other module's policy.</param>
    public PolicyRules RulesFor(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return new PolicyRules(Content, policy);
    }

    /// <summary>Names a type that carries clauses without being a rule: a model, an exact computation, a check.</summary>
    /// <typeparam name="T">The type; its <see cref="CitesAttribute"/> says which clauses.</typeparam>
    public ModuleBuilder Carries<T>() => Carries(typeof(T));

    /// <summary>Names a type that carries clauses without being a rule: a model, an exact computation, a check.</summary>
    /// <param name="type">The type; its <see cref="CitesAttribute"/> says which clauses.</param>
    public ModuleBuilder Carries(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        Content.Carriers.Add(type);
        return this;
    }

    /// <summary>Says why clauses of the module's documents, or parts of them, are not carried by anything yet, or never will be.</summary>
    /// <param name="reason">The reason, for the traceability matrix.</param>
    /// <param name="clauses">The clause IDs.</param>
    public ModuleBuilder NotCarried(string reason, params IEnumerable<string> clauses)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        ArgumentNullException.ThrowIfNull(clauses);
        Content.NotCarried.AddRange(clauses.Select(clause => (clause, reason)));
        return this;
    }

    /// <summary>Replaces values of another module's parameter for the days that a value covers.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="parameter">The parameter.</param>
    /// <param name="value">The value with its days and the citation that justifies it.</param>
    /// <param name="supersedes">
    /// The name of a module whose replacement of the same days this one goes before; two replacements that overlap without
    /// one naming the other fail composition.
    /// </param>
    public ModuleBuilder Replace<T>(Parameter<T> parameter, DatedValue<T> value, string? supersedes = null)
        where T : notnull, IParsable<T>
    {
        ArgumentNullException.ThrowIfNull(parameter);
        ArgumentNullException.ThrowIfNull(value);
        Content.Replacements.Add(new ParameterReplacement(Content.Identity, parameter, value, supersedes));
        return this;
    }

    /// <summary>Replaces values of another module's parameter from texts, as a configuration gives them.</summary>
    /// <param name="parameter">The name of the parameter.</param>
    /// <param name="from">The first day on which the value holds; null: since always.</param>
    /// <param name="until">The first day on which it no longer holds; null: open-ended.</param>
    /// <param name="value">The value in invariant text, such as <c>3/10</c> or <c>14</c>; read when the rulebook is composed.</param>
    /// <param name="clauses">The clauses that justify it, at least one.</param>
    public ModuleBuilder Replace(string parameter, DateOnly? from, DateOnly? until, string value, params string[] clauses)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(parameter);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(clauses);
        Content.TextReplacements.Add(new TextReplacement(parameter, from, until, value, clauses));
        return this;
    }

    /// <summary>Adds entries to another module's list.</summary>
    /// <typeparam name="T">The type of the entries.</typeparam>
    /// <param name="list">The list.</param>
    /// <param name="entries">The further entries.</param>
    public ModuleBuilder Extend<T>(DataList<T> list, params IEnumerable<T> entries)
        where T : class, ICited
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(entries);
        Content.ListChanges.Add(new ListChange(Content.Identity, list, [.. entries], Replaces: false));
        return this;
    }

    /// <summary>Puts other entries in place of those of another module's list.</summary>
    /// <typeparam name="T">The type of the entries.</typeparam>
    /// <param name="list">The list.</param>
    /// <param name="entries">The entries that hold instead.</param>
    public ModuleBuilder Replace<T>(DataList<T> list, params IEnumerable<T> entries)
        where T : class, ICited
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(entries);
        Content.ListChanges.Add(new ListChange(Content.Identity, list, [.. entries], Replaces: true));
        return this;
    }

    /// <summary>Switches a rule off; the rulebook's catalogue shows it with the citation.</summary>
    /// <param name="rule">The name of the rule.</param>
    /// <param name="clauses">The clauses that justify it, at least one.</param>
    public ModuleBuilder Without(string rule, params string[] clauses)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(rule);
        ArgumentNullException.ThrowIfNull(clauses);
        Content.Withouts.Add(new RuleRemoval(Content.Identity, rule, [.. clauses]));
        return this;
    }
}
