using CustomerServiceRules.RuleEngine.Fluent;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Tests.Fluent;

public class RuleMetadataTests
{
    [Fact, Trait("Behaviour", "R24")]
    public void Constructor_Attributes_AreRead()
    {
        var metadata = new RuleMetadata(typeof(Described));

        metadata.RuleType.Should().Be<Described>();
        metadata.Name.Should().Be("described");
        metadata.Description.Should().Be("text");
        metadata.Tags.Should().Equal("one", "two");
        metadata.Priority.Should().Be(5);
        metadata.Repeatability.Should().Be(RuleRepeatability.NonRepeatable);
    }

    [Fact, Trait("Behaviour", "R24")]
    public void Constructor_NoAttributes_FallsBackToTheClrName()
    {
        var metadata = new RuleMetadata(typeof(PublicRule.Nested));

        metadata.Name.Should().EndWith(".PublicRule+Nested").And.Be(typeof(PublicRule.Nested).FullName);
        metadata.Description.Should().BeEmpty();
        metadata.Tags.Should().BeEmpty();
        metadata.Priority.Should().BeNull();
        metadata.Repeatability.Should().BeNull();
        new RuleMetadata(typeof(GenericRule<int>)).Name.Should().Contain("[[System.Int32, ");
    }

    [Fact, Trait("Behaviour", "R24")]
    public void IsTagged_OtherCaseOrPart_IsNoMatch()
    {
        var metadata = new RuleMetadata(typeof(Described));

        metadata.IsTagged("one").Should().BeTrue();
        metadata.IsTagged("One").Should().BeFalse();
        metadata.IsTagged("on").Should().BeFalse();
    }

    [Fact, Trait("Behaviour", "R25")]
    public void Constructor_DerivedClass_InheritsTagsAndPriorityOnly()
    {
        var metadata = new RuleMetadata(typeof(Derived));

        metadata.Tags.Should().BeEquivalentTo(["three", "one", "one", "two"]);
        metadata.Tags.Take(2).Should().BeEquivalentTo(["three", "one"], "those of the class itself come first");
        metadata.Priority.Should().Be(5);
        metadata.Name.Should().Be(typeof(Derived).FullName);
        metadata.Description.Should().BeEmpty();
        metadata.Repeatability.Should().BeNull();
    }

    [Fact, Trait("Behaviour", "R25")]
    public void Constructor_PriorityOnTheDerivedClass_Wins() => new RuleMetadata(typeof(DerivedWithPriority)).Priority.Should().Be(-1);

    [Fact, Trait("Behaviour", "R26")]
    public void Create_NoAttributes_UsesTheDefaults()
    {
        var definition = new RuleDefinitionFactory().Create(new PublicRule());

        definition.Priority.Should().Be(0);
        definition.Repeatability.Should().Be(RuleRepeatability.Repeatable);
        definition.Description.Should().BeEmpty();
        definition.Tags.Should().BeEmpty();
    }

    [Fact, Trait("Behaviour", "R26")]
    public void Create_Attributes_ReachTheDefinition()
    {
        var definition = new RuleDefinitionFactory().Create(new Described());

        (definition.Name, definition.Description, definition.Priority, definition.Repeatability)
            .Should().Be(("described", "text", 5, RuleRepeatability.NonRepeatable));
        definition.Tags.Should().Equal("one", "two");
        new RuleDefinitionFactory().Create(new Derived()).Repeatability.Should().Be(RuleRepeatability.Repeatable);
    }

    [Fact, Trait("Behaviour", "R26")]
    public void Create_NameAndPrioritySetInDefine_OverrideTheAttributes()
    {
        var definition = new RuleDefinitionFactory().Create(new Overriding());

        (definition.Name, definition.Priority).Should().Be(("from define", 9));
    }

    [Fact, Trait("Behaviour", "R27")]
    public void Create_AnyRule_CarriesItsClass()
    {
        var properties = new RuleDefinitionFactory().Create(new PublicRule()).Properties;

        RuleProperties.ClrType.Should().Be("Fluent::ClrType");
        properties["Fluent::ClrType"].Should().Be(typeof(PublicRule));
        properties.Invoking(p => p["other"]).Should().Throw<ArgumentException>().WithMessage("*'other'*");
        properties.TryGetProperty("other", out _).Should().BeFalse();
        properties.TryGetProperty(RuleProperties.ClrType, out var property).Should().BeTrue();
        property!.Value.Should().Be(typeof(PublicRule));
    }

    [Name("described"), Description("text"), Priority(5), Repeatability(RuleRepeatability.NonRepeatable), Tag("one"), Tag("two")]
    private class Described : PublicRule;

    [Tag("three"), Tag("one")]
    private sealed class Derived : Described;

    [Priority(-1)]
    private sealed class DerivedWithPriority : Described;

    [Name("from attribute"), Priority(1)]
    private sealed class Overriding : Rule
    {
        public override void Define()
        {
            Name("from define");
            Priority(9);
            When().Match<A>();
            Then().Do(c => c.Halt());
        }
    }
}
