namespace CustomerServiceRules.Modules;

/// <summary>Who a module is: part of the edition under which decisions are taken. Immutable.</summary>
public sealed record ModuleIdentity
{
    /// <summary>Creates an identity.</summary>
    /// <param name="name">The module's name, unique in a rulebook.</param>
    /// <param name="version">Its version, raised with every change of policy.</param>
    /// <param name="prefix">
    /// The lower-case prefix without a dot that every name of the module starts with: rules, parameters, lists, terms.
    /// </param>
    /// <exception cref="ArgumentException">An empty part, or a prefix that is not lower-case letters, digits and hyphens.</exception>
    public ModuleIdentity(string name, string version, string prefix)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(version);
        ArgumentException.ThrowIfNullOrWhiteSpace(prefix);
        if (!char.IsAsciiLetterLower(prefix[0]) || !prefix.All(sign => char.IsAsciiLetterLower(sign) || char.IsAsciiDigit(sign) || sign == '-'))
            throw new ArgumentException($"Found the prefix '{prefix}', expected lower-case letters, digits and hyphens, such as tob.", nameof(prefix));

        Name = name;
        Version = version;
        Prefix = prefix;
    }

    /// <summary>The module's name, unique in a rulebook.</summary>
    public string Name { get; }

    /// <summary>The version, raised with every change of policy; part of the edition.</summary>
    public string Version { get; }

    /// <summary>The prefix that every name of the module starts with, without the dot.</summary>
    public string Prefix { get; }

    /// <summary>Name and version, as in an edition: <c>TobaccoRetail/1.0.0</c>.</summary>
    public override string ToString() => $"{Name}/{Version}";
}
